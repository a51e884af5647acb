import type { Tx } from "@/lib/platform/db/transaction";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { profileOn } from "../rules/profile";
import { profilesOf } from "./load-firm";

/** How many people worked at a firm on a day as far as it was stated; null when it never was. */
export async function staffOn(tx: Tx, firmId: string, day: LocalDate): Promise<number | null> {
  return profileOn(await profilesOf(tx, firmId), day)?.staff ?? null;
}

/** Whose the service projects are, by their ids. */
export async function firmsOfProjects(tx: Tx, projectIds: readonly string[]): Promise<Map<string, string>> {
  if (projectIds.length === 0) return new Map();
  const rows = await tx.serviceProject.findMany({
    where: { id: { in: [...projectIds] }, voidedAt: null },
    select: { id: true, firmId: true },
  });
  return new Map(rows.map((row) => [row.id, row.firmId]));
}
