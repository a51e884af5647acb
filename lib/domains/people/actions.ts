"use server";

import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action/define-action";
import { textOf } from "@/lib/platform/action/state";
import {
  closeBrowserSession,
  holdPending,
  openBrowserSession,
  readPending,
} from "@/lib/platform/auth/browser-session";
import { nextPage, requireSession, SIGN_IN_CODE_PAGE, SIGN_IN_PAGE } from "@/lib/platform/auth/current";
import { loadSession } from "@/lib/platform/auth/live-session";
import type { SessionRef } from "@/lib/platform/auth/session-token";
import { safeReturnPath, withReturnPath } from "@/lib/platform/http/return-path";
import { changePassword } from "./commands/change-password";
import { setUpSecondFactor } from "./commands/second-factor";
import { confirmCode, type SignInOutcome, signIn } from "./commands/sign-in";
import { endSession } from "./commands/sign-in-steps";

export const submitSignIn = defineAction({
  sender: "anybody",
  command: signIn,
  read: (form) => ({ login: textOf(form, "login"), password: textOf(form, "password") }),
  done: (outcome, form) => goOn(outcome, returnPathOf(form)),
});

export const submitCode = defineAction({
  sender: "anybody",
  secrets: ["code"],
  command: confirmCode,
  read: async (form) => ({ code: textOf(form, "code"), pending: await readPending() }),
  done: (outcome, form) => goOn(outcome, returnPathOf(form)),
});

export const submitPassword = defineAction({
  sender: "signed-in",
  secrets: ["current", "repeat"],
  command: changePassword,
  read: async (form) => ({
    current: textOf(form, "current"),
    password: textOf(form, "password"),
    repeat: textOf(form, "repeat"),
    sessionId: (await requireSession()).sessionId,
  }),
  done: async (_none, form) => goHome(await ownSession(), returnPathOf(form)),
});

export const submitSecondFactor = defineAction({
  sender: "signed-in",
  secrets: ["code"],
  command: setUpSecondFactor,
  read: async (form) => ({ code: textOf(form, "code"), sessionId: (await requireSession()).sessionId }),
  done: async (_none, form) => goHome(await ownSession(), returnPathOf(form)),
});

export const submitSignOut = defineAction({
  sender: "signed-in",
  command: endSession,
  read: ownSession,
  done: async () => {
    await closeBrowserSession();
    redirect(SIGN_IN_PAGE);
  },
});

function returnPathOf(form: FormData): string | null {
  return safeReturnPath(textOf(form, "callbackUrl"));
}

async function ownSession(): Promise<SessionRef> {
  const { sessionId, actor } = await requireSession();
  return { sid: sessionId, uid: actor.userId };
}

async function goOn(outcome: SignInOutcome, returnPath: string | null): Promise<never> {
  if (outcome.kind === "code-needed") {
    await holdPending(outcome.pending);
    redirect(withReturnPath(SIGN_IN_CODE_PAGE, returnPath));
  }
  await openBrowserSession(outcome.session);
  return goHome(outcome.session, returnPath);
}

/** Reads the session anew: what was just done may have been the last duty, or there may be another one. */
async function goHome(ref: SessionRef, returnPath: string | null): Promise<never> {
  redirect(nextPage(await loadSession(ref), returnPath));
}
