import { forgiveFailures } from "@/lib/platform/auth/attempts";
import { generatePassword } from "@/lib/platform/auth/generated-password";
import { hashPassword } from "@/lib/platform/auth/password-hash";
import { revokeSessionsOf, revokeTokens } from "@/lib/platform/auth/session-rows";
import { defineCommand } from "@/lib/platform/command/define-command";
import { AppError } from "@/lib/shared/result";
import { UserInput } from "../schema";
import { auditedAs, loadAccount } from "./load-account";

/** Closes an account at once: open sessions and tokens end with it. */
export const disableUser = defineCommand({
  audit: "user.disabled",
  action: "user.manage",
  input: UserInput,
  run: async (context, { login }): Promise<{ id: string; login: string }> => {
    const { tx, audit } = context;
    const account = await loadAccount(context, "user.manage", login);
    await tx.user.update({
      where: { id: account.id },
      data: { status: "DISABLED", version: { increment: 1 } },
    });
    await revokeSessionsOf(tx, account.id);
    await revokeTokens(tx, { userId: account.id });
    audit({
      ...(await auditedAs(tx, account.id, login)),
      before: { status: account.status },
      after: { status: "DISABLED" },
    });
    return { id: account.id, login };
  },
});

/**
 * Gives an account a new password, to be changed at the next sign-in; opens it when it is locked and takes the
 * second factor away, since a lost phone comes here too. Open sessions end.
 */
export const resetPassword = defineCommand({
  audit: "user.password_reset",
  action: "user.manage",
  input: UserInput,
  run: async (context, { login }): Promise<{ password: string }> => {
    const { tx, audit } = context;
    const account = await loadAccount(context, "user.manage", login);
    if (account.status === "DISABLED") throw new AppError("STATE", "账号已停用，不能重置密码");
    const password = generatePassword();
    await tx.user.update({
      where: { id: account.id },
      data: {
        passwordHash: await hashPassword(password),
        mustChangePassword: true,
        totpSecret: null,
        totpLastStep: null,
        version: { increment: 1 },
      },
    });
    await revokeSessionsOf(tx, account.id);
    await forgiveFailures(tx, login);
    audit(await auditedAs(tx, account.id, login));
    return { password };
  },
});
