import { forgiveFailures } from "@/lib/platform/auth/attempts";
import { generatePassword } from "@/lib/platform/auth/generated-password";
import { hashPassword } from "@/lib/platform/auth/password-hash";
import { revokeSessionsOf, revokeTokens } from "@/lib/platform/auth/session-rows";
import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { whyNotAccount } from "../rules/account";
import { UserInput } from "../schema";
import { auditedAs, loadAccount, touchAccount } from "./load-account";

/** Closes an account at once: open sessions and tokens end with it. A second time changes nothing. */
export const disableUser = defineCommand({
  audit: "user.disabled",
  action: "account.manage",
  input: UserInput,
  run: async (context, input): Promise<{ id: string; login: string }> => {
    const { tx, audit } = context;
    const { id, login, status } = await loadAccount(context, "account.manage", input);
    if (status === "DISABLED") return { id, login };
    await tx.user.update({ where: { id }, data: { status: "DISABLED", version: { increment: 1 } } });
    await revokeSessionsOf(tx, id);
    await revokeTokens(tx, { userId: id });
    audit({ ...(await auditedAs(tx, id, login)), before: { status }, after: { status: "DISABLED" } });
    return { id, login };
  },
});

/** Opens a disabled account again, with the grants that still hold and the password that it had. */
export const enableUser = defineCommand({
  audit: "user.enabled",
  action: "account.manage",
  input: UserInput,
  run: async (context, input): Promise<{ id: string; login: string }> => {
    const { tx, audit } = context;
    const { id, login, status } = await loadAccount(context, "account.manage", input);
    refuseIf(whyNotAccount("enable", status));
    await tx.user.update({ where: { id }, data: { status: "ACTIVE", version: { increment: 1 } } });
    audit({ ...(await auditedAs(tx, id, login)), before: { status }, after: { status: "ACTIVE" } });
    return { id, login };
  },
});

/**
 * Gives an account a new password, to be changed at the next sign-in; opens it when it is locked and takes the
 * second factor away, since a lost phone comes here too. Open sessions end.
 */
export const resetPassword = defineCommand({
  audit: "user.password_reset",
  action: "account.manage",
  input: UserInput,
  run: async (context, input): Promise<{ login: string; password: string }> => {
    const { tx, audit } = context;
    const { id, login, status } = await loadAccount(context, "account.manage", input);
    refuseIf(whyNotAccount("reset", status));
    const password = generatePassword();
    await tx.user.update({
      where: { id },
      data: {
        passwordHash: await hashPassword(password),
        mustChangePassword: true,
        totpSecret: null,
        totpLastStep: null,
        version: { increment: 1 },
      },
    });
    await revokeSessionsOf(tx, id);
    await forgiveFailures(tx, login);
    audit(await auditedAs(tx, id, login));
    return { login, password };
  },
});

/** Signs somebody out everywhere: a desk left open, a phone that was lost. The account itself stays as it is. */
export const endSessionsOf = defineCommand({
  audit: "user.sessions_ended",
  action: "account.manage",
  input: UserInput,
  run: async (context, input): Promise<{ id: string }> => {
    const { tx, audit } = context;
    const { id, login, status } = await loadAccount(context, "account.manage", input);
    refuseIf(whyNotAccount("end-sessions", status));
    await revokeSessionsOf(tx, id);
    await touchAccount(tx, id);
    audit(await auditedAs(tx, id, login));
    return { id };
  },
});
