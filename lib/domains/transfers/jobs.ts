import { inTransaction } from "@/lib/platform/db/transaction";
import { KEEP_UPLOADS_DAYS } from "./schema";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Daily: removes uploaded files of old runs; what came of them stays. @returns how many files were removed */
export async function dropOldUploads(now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEEP_UPLOADS_DAYS * DAY_MS);
  const { count } = await inTransaction((tx) =>
    tx.importRun.updateMany({
      where: { content: { not: null }, startedAt: { lt: before } },
      data: { content: null },
    }),
  );
  return count;
}
