import { writeHeads } from "@/lib/platform/audit/heads-file";
import { type BrokenEntry, verifyChains } from "@/lib/platform/audit/verify";
import { realNow } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";
import type { LocalDate } from "@/lib/shared/time/local-date";

/**
 * Walks along every chain, notes what was found for the auditor's page, and writes where each stands to the file
 * outside the database.
 * @returns the first broken entry, if there is one
 */
export async function checkChains(day: LocalDate, file?: string): Promise<BrokenEntry | null> {
  const verdicts = await verifyChains();
  const checkedAt = realNow();
  await inTransaction(async (tx) => {
    for (const { chain, entries, broken } of verdicts) {
      const found = {
        checkedAt,
        entries: BigInt(entries),
        brokenSeq: broken ? BigInt(broken.seq) : null,
        brokenId: broken?.id ?? null,
      };
      await tx.auditCheck.upsert({ where: { chain }, create: { chain, ...found }, update: found });
    }
  });
  await writeHeads(day, verdicts, file);
  return verdicts.find(({ broken }) => broken !== null)?.broken ?? null;
}
