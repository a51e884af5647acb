import type { Tx } from "@/lib/platform/db/transaction";
import { AppError } from "@/lib/shared/result";
import { formatDateTime } from "@/lib/shared/time/format";

/**
 * What an optimistic lock refuses with, when no row had the version that was seen.
 * @returns AppError CONFLICT that names who changed the record last, and when, from the audit
 */
export async function changedMeanwhile(tx: Tx, subjectType: string, subjectId: string): Promise<AppError> {
  const last = await tx.auditEntry.findFirst({
    // A sign-in is audited under the account and changes nothing that a form shows.
    where: { subjectType, subjectId, NOT: { action: { startsWith: "sign_in." } } },
    orderBy: { at: "desc" },
    select: { actorName: true, at: true },
  });
  const who = last ? `${last.actorName}于${formatDateTime(last.at)}` : "他人";
  const message = `这条记录在您打开之后已由${who}修改，请核对最新内容后再提交，您填写的内容没有丢失`;
  return new AppError("CONFLICT", message, [{ key: "version", message }]);
}
