import { generatePassword } from "@/lib/platform/auth/generated-password";
import { hashPassword } from "@/lib/platform/auth/password-hash";
import type { CommandContext } from "@/lib/platform/command/context";
import { AppError, refuseIf } from "@/lib/shared/result";
import { whyNotPassword } from "../rules/password";
import type { CreatedUser, NewAccount } from "../schema";
import { writeGrants } from "./write-grants";

/** The word under which a new account stands in the audit, whichever command made it. */
const AUDIT_WORD = "user.created";

/**
 * Makes one account with its grants, within the command of the caller. A generated password is in the answer, once,
 * and must be changed at first sign-in; a given one need not be.
 */
export async function openAccount(context: CommandContext, account: NewAccount): Promise<CreatedUser> {
  const { tx, actor, audit } = context;
  const { login, name, isDemo, role, scopes } = account;
  if (isDemo && actor.kind !== "system") throw new AppError("FORBIDDEN", "演示账号只能由系统建立");
  if (account.password !== undefined) refuseIf(whyNotPassword(account.password, login), "INVALID");
  if (await tx.user.findUnique({ where: { login }, select: { id: true } })) {
    const message = `登录名 ${login} 已被使用，请换一个`;
    throw new AppError("CONFLICT", message, [{ key: "taken", message, field: "login" }]);
  }
  const password = account.password ?? generatePassword();
  const { id } = await tx.user.create({
    data: {
      login,
      name,
      isDemo,
      passwordHash: await hashPassword(password),
      mustChangePassword: account.password === undefined,
    },
    select: { id: true },
  });
  await writeGrants(context, id, account, []);
  const [first] = scopes;
  audit({
    action: AUDIT_WORD,
    subject: { type: "user", id, label: login },
    ...(first ? { regionCode: first.regionCode } : {}),
    after: { role, scopes: scopes.map((scope) => ({ ...scope })), from: account.from, until: account.until },
  });
  return account.password === undefined ? { id, login, password } : { id, login };
}
