import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { HOME_PATH, PATH_HEADER, safeReturnPath, withReturnPath } from "@/lib/platform/http/return-path";
import type { UserActor } from "@/lib/shared/access/actor";
import { sessionCookie } from "./cookie-jar";
import { type Duty, loadSession, type SignedIn } from "./live-session";
import { decodeSession } from "./session-token";

export const SIGN_IN_PAGE = "/sign-in";
export const SIGN_IN_CODE_PAGE = "/sign-in/code";

/** Where each duty is done. */
const DUTY_PAGES: Readonly<Record<Duty, string>> = {
  CHANGE_PASSWORD: "/password",
  SET_UP_SECOND_FACTOR: "/second-factor",
};

/** Who is signed in, read from the database once per request; null for everybody else. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const ref = await decodeSession((await cookies()).get(sessionCookie().name)?.value);
  return ref ? loadSession(ref) : null;
});

/** The signed-in session, whatever is still to be done in it; otherwise off to the sign-in page. */
export async function requireSession(returnTo?: string): Promise<SignedIn> {
  const session = await currentSession();
  if (!session) redirect(withReturnPath(SIGN_IN_PAGE, await pathOf(returnTo)));
  return session;
}

/**
 * The actor of a desk page. Redirects those who are not signed in, must change their password or must set up
 * their second factor.
 * @param returnTo path to come back to; without it the path of this request
 */
export async function requireActor(returnTo?: string): Promise<UserActor> {
  const { actor, duty } = await requireSession(returnTo);
  if (duty) redirect(withReturnPath(DUTY_PAGES[duty], await pathOf(returnTo)));
  return actor;
}

/** Where somebody with nothing left to do goes after signing in. */
export function nextPage(session: Pick<SignedIn, "duty"> | null, returnTo: string | null): string {
  if (session?.duty) return withReturnPath(DUTY_PAGES[session.duty], returnTo);
  return returnTo ?? HOME_PATH;
}

async function pathOf(returnTo: string | undefined): Promise<string | null> {
  return safeReturnPath(returnTo ?? (await headers()).get(PATH_HEADER));
}
