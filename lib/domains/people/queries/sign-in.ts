import { actorOfLogin } from "@/lib/platform/auth/actor-of-login";
import { db } from "@/lib/platform/db/client";
import { type Actor, requireAction, type UserActor } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError, notFound } from "@/lib/shared/result";
import type { AccountsAtHand, UserStatus } from "../schema";

/** What a sign-in is judged by; never leaves the server, and not this domain. */
export interface Credential {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly status: UserStatus;
  readonly passwordHash: string;
  readonly totpSecret: string | null;
  readonly totpLastStep: number | null;
}

const CREDENTIAL = {
  id: true,
  login: true,
  name: true,
  status: true,
  passwordHash: true,
  totpSecret: true,
  totpLastStep: true,
} as const;

export async function credentialByLogin(_actor: Actor, login: string): Promise<Credential | null> {
  return db().user.findUnique({ where: { login }, select: CREDENTIAL });
}

export async function credentialById(_actor: Actor, id: string): Promise<Credential | null> {
  return db().user.findUnique({ where: { id }, select: CREDENTIAL });
}

const MOST_DEMO_ACCOUNTS = 30;

/** Whether there is any account yet, and the demo accounts: public knowledge on the sign-in page. */
export async function accountsAtHand(_actor: Actor): Promise<AccountsAtHand> {
  const demo = await db().user.findMany({
    where: { isDemo: true, status: "ACTIVE" },
    select: { login: true, name: true, grants: { select: { role: true }, orderBy: { id: "asc" }, take: 1 } },
    orderBy: { id: "asc" },
    take: MOST_DEMO_ACCOUNTS,
  });
  const any = demo.length > 0 || (await db().user.findFirst({ select: { id: true } })) !== null;
  return {
    any,
    demo: demo.map(({ login, name, grants }) => ({ login, name, role: (grants[0]?.role as Role) ?? null })),
  };
}

/** The account in whose name a command is run. @throws AppError NOT_FOUND when there is no active one */
export async function actorByLogin(by: Actor, login: string): Promise<UserActor> {
  if (by.kind !== "system") throw new AppError("FORBIDDEN", "只有命令行可以用他人的名义办理");
  const found = await actorOfLogin(login);
  if (!found) throw notFound(`没有登录名为 ${login} 的账号，或账号已停用`);
  return found;
}

/** Where a service project stands, for granting it by its id; null when there is none. */
export async function regionOfProject(actor: Actor, id: string): Promise<RegionCode | null> {
  requireAction(actor, "user.manage");
  const project = await db().serviceProject.findFirst({
    where: { id, voidedAt: null },
    select: { regionCode: true },
  });
  return (project?.regionCode ?? null) as RegionCode | null;
}
