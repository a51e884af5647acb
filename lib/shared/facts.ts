import type { LocalDate } from "./time/local-date";

/** Where a fact came from. */
export const FACT_SOURCES = ["MANUAL", "LEDGER", "DEMO", "RECODING"] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** A set of changes to dated facts. Nothing is deleted: a fact is ended, or voided with a reason. */
export interface FactChanges<T> {
  readonly create: readonly T[];
  /** `to` is the first day on which the fact no longer holds. */
  readonly end: readonly { readonly id: string; readonly to: LocalDate }[];
  readonly void: readonly { readonly id: string; readonly reason: string }[];
}
