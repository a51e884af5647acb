import { ownerUrl } from "@/lib/platform/db/address";
import { pendingMigrations } from "@/lib/platform/db/migrate";
import { probeDatabase } from "@/lib/platform/db/probe";

export type Part = "database" | "migrations";

/** The part that keeps the portal from working, or null. Never later than 3 s. */
export async function failingPart(): Promise<Part | null> {
  if (!(await probeDatabase())) return "database";
  try {
    return (await pendingMigrations(ownerUrl())).length > 0 ? "migrations" : null;
  } catch {
    return "database";
  }
}
