import { changedMeanwhile } from "@/lib/platform/command/changed-meanwhile";
import type { CommandContext } from "@/lib/platform/command/context";
import type { Tx } from "@/lib/platform/db/transaction";
import { requireAction } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError, notFound } from "@/lib/shared/result";
import { can } from "../policy";
import { whyNotManaged } from "../rules/account";
import type { PeopleAction } from "../schema";
import { scopeFor } from "../scope";

const COLUMNS = {
  id: true,
  login: true,
  name: true,
  status: true,
  isDemo: true,
  version: true,
  grants: {
    select: { id: true, role: true, regionCode: true, validFrom: true, validTo: true },
    orderBy: { id: "asc" },
  },
} as const;

/** Which account, and how it was when somebody looked at it; the command line has not looked. */
export interface AskedAccount {
  readonly login: string;
  readonly version?: number | undefined;
}

/**
 * Loads and locks an account that the actor may act on.
 * @param absent what to say where it is not; for callers that were not told the login, and must not tell it
 * @throws AppError NOT_FOUND when it is absent or out of scope, FORBIDDEN for the actor's own or one of the 三员,
 * CONFLICT when it was changed since it was looked at
 */
export async function loadAccount(
  { tx, actor }: CommandContext,
  action: PeopleAction,
  { login, version }: AskedAccount,
  absent = `没有登录名为 ${login} 的账号，或不在您的管理范围内`,
) {
  requireAction(actor, action);
  await tx.$executeRaw`SELECT 1 FROM user_account WHERE login = ${login} FOR UPDATE`;
  const account = await tx.user.findFirst({ where: { login, ...scopeFor(actor, action) }, select: COLUMNS });
  if (!account) throw notFound(absent);
  const regions = account.grants.map((grant) => grant.regionCode as RegionCode);
  const roles = account.grants.map((grant) => grant.role as Role);
  if (!can(actor, action, { userId: account.id, regions, roles })) {
    const reason = whyNotManaged(actor.kind === "user" && actor.userId === account.id);
    throw new AppError("FORBIDDEN", reason.message, [reason]);
  }
  if (version !== undefined && version !== account.version) {
    throw await changedMeanwhile(tx, "user", account.id);
  }
  return account;
}

/** Marks an account as changed, for those who have it open. */
export async function touchAccount(tx: Tx, id: string): Promise<void> {
  await tx.user.update({ where: { id }, data: { version: { increment: 1 } } });
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
