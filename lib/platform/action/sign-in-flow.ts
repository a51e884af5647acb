import { redirect } from "next/navigation";
import {
  closeBrowserSession,
  holdPending,
  openBrowserSession,
  readPending,
} from "@/lib/platform/auth/browser-session";
import { nextPage, requireSession, SIGN_IN_CODE_PAGE, SIGN_IN_PAGE } from "@/lib/platform/auth/current";
import { loadSession } from "@/lib/platform/auth/live-session";
import type { PendingRef, SessionRef } from "@/lib/platform/auth/session-token";
import { safeReturnPath, withReturnPath } from "@/lib/platform/http/return-path";
import { textOf } from "./state";

/*
 * What the forms around signing in do with the browser. Each of them carries where to go afterwards in a field
 * `callbackUrl`, which is never trusted.
 */

/** The session that the form was sent in. */
export async function ownSession(): Promise<SessionRef> {
  const { sessionId, actor } = await requireSession();
  return { sid: sessionId, uid: actor.userId };
}

/** Whose password was proved just before, if the proof still holds. */
export async function provedPassword(): Promise<PendingRef | null> {
  return readPending();
}

/** Hands over the session and goes on: to the page that was asked for, or to a duty first. */
export async function enter(session: SessionRef, form: FormData): Promise<never> {
  await openBrowserSession(session);
  return goOn(session, form);
}

/** Reads the session anew: what was just done may have been the last duty, or there may be another one. */
export async function goOn(session: SessionRef, form: FormData): Promise<never> {
  redirect(nextPage(await loadSession(session), returnPathOf(form)));
}

export async function askForCode(pending: PendingRef, form: FormData): Promise<never> {
  await holdPending(pending);
  redirect(withReturnPath(SIGN_IN_CODE_PAGE, returnPathOf(form)));
}

export async function leave(): Promise<never> {
  await closeBrowserSession();
  redirect(SIGN_IN_PAGE);
}

function returnPathOf(form: FormData): string | null {
  return safeReturnPath(textOf(form, "callbackUrl"));
}
