import type {} from "@/lib/platform/events/registry";

declare module "@/lib/platform/events/registry" {
  interface EventPayloads {
    /** Something on which a firm's coverage depends was recorded, ended or voided. */
    "firm.facts_changed": { readonly firmIds: readonly string[] };
  }
}
