import { beginAttempt, forgiveAttempt, forgiveFailures } from "@/lib/platform/auth/attempts";
import { openSession, revokeSession } from "@/lib/platform/auth/session-rows";
import { defineCommand } from "@/lib/platform/command/define-command";
import { AppError } from "@/lib/shared/result";
import { signInCopy } from "../copy/sign-in";
import { AttemptInput, FailureInput, PassInput, SessionInput, StartSessionInput } from "../schema";
import { auditedAs } from "./load-account";

/*
 * Each step is a transaction of its own: comparing a password takes longer than any of them, and an attempt that
 * fails must stay counted.
 */

export const countAttempt = defineCommand({
  audit: { none: "what came of the attempt is audited" },
  action: "anybody",
  input: AttemptInput,
  run: async ({ tx }, { login, address }) => beginAttempt(tx, login, address),
});

/** The password was right and a code is asked for next. */
export const passPassword = defineCommand({
  audit: { none: "the sign-in is audited when it is complete" },
  action: "anybody",
  input: PassInput,
  run: async ({ tx }, { attempt }) => forgiveAttempt(tx, attempt),
});

/** A failure of an account that exists; `closes` when it was one too many. */
export const recordFailure = defineCommand({
  audit: "sign_in.failed",
  action: "anybody",
  input: FailureInput,
  run: async ({ tx, audit }, { userId, login, address, why, closes }): Promise<void> => {
    const who = await auditedAs(tx, userId, login);
    audit({ ...who, after: { why, address } });
    if (closes) audit({ ...who, action: "sign_in.locked", after: { until: closes.toISOString(), address } });
  },
});

/** Opens the session; a code is taken here, so that of two equal ones sent at once only one works. */
export const startSession = defineCommand({
  audit: "sign_in.succeeded",
  action: "anybody",
  input: StartSessionInput,
  run: async ({ tx, audit }, { userId, login, codeStep, address, userAgent }) => {
    const { count } = await tx.user.updateMany({
      where: {
        id: userId,
        status: "ACTIVE",
        ...(codeStep === null ? {} : { OR: [{ totpLastStep: null }, { totpLastStep: { lt: codeStep } }] }),
      },
      data: codeStep === null ? { status: "ACTIVE" } : { totpLastStep: codeStep },
    });
    if (count === 0)
      throw new AppError("INVALID", codeStep === null ? signInCopy.disabled : signInCopy.wrongCode);
    await forgiveFailures(tx, login);
    const session = await openSession(tx, userId, { address, userAgent });
    audit({ ...(await auditedAs(tx, userId, login)), after: { session: session.sid, address } });
    return session;
  },
});

/** Signs out; a session that is over already is no error. */
export const endSession = defineCommand({
  audit: "sign_in.ended",
  action: "anybody",
  input: SessionInput,
  run: async ({ tx, audit }, ref): Promise<void> => {
    if (!(await revokeSession(tx, ref))) return;
    const user = await tx.user.findUniqueOrThrow({ where: { id: ref.uid }, select: { login: true } });
    audit({ ...(await auditedAs(tx, ref.uid, user.login)), after: { session: ref.sid } });
  },
});
