import type { CommandContext } from "@/lib/platform/command/context";
import type { Tx } from "@/lib/platform/db/transaction";
import { requireAction } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError, notFound } from "@/lib/shared/result";
import { can } from "../policy";
import type { PeopleAction } from "../schema";
import { scopeFor } from "../scope";

const COLUMNS = {
  id: true,
  login: true,
  status: true,
  isDemo: true,
  grants: {
    select: { id: true, role: true, regionCode: true, validFrom: true, validTo: true },
    orderBy: { id: "asc" },
  },
} as const;

/**
 * Loads and locks an account that the actor may act on.
 * @param absent what to say where it is not; for callers that were not told the login, and must not tell it
 * @throws AppError NOT_FOUND when it is absent or out of scope, FORBIDDEN for the actor's own
 */
export async function loadAccount(
  { tx, actor }: CommandContext,
  action: PeopleAction,
  login: string,
  absent = `没有登录名为 ${login} 的账号，或不在您的管理范围内`,
) {
  requireAction(actor, action);
  await tx.$executeRaw`SELECT 1 FROM user_account WHERE login = ${login} FOR UPDATE`;
  const account = await tx.user.findFirst({ where: { login, ...scopeFor(actor, action) }, select: COLUMNS });
  if (!account) throw notFound(absent);
  const regions = account.grants.map((grant) => grant.regionCode as RegionCode);
  if (!can(actor, action, { userId: account.id, regions })) {
    throw new AppError("FORBIDDEN", "不能对自己的账号办理此事项，请由另一位管理员办理");
  }
  return account;
}

/** How an account stands in the audit: in the chain of its first grant's district. */
export async function auditedAs(tx: Tx, userId: string, login: string) {
  const grant = await tx.grant.findFirst({
    where: { userId },
    orderBy: { id: "asc" },
    select: { regionCode: true },
  });
  return {
    subject: { type: "user", id: userId, label: login },
    ...(grant ? { regionCode: grant.regionCode as RegionCode } : {}),
  };
}
