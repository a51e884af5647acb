import { cookies } from "next/headers";
import { type CookiePlan, pendingCookie, sessionCookie } from "./cookie-jar";
import {
  decodePending,
  encodePending,
  encodeSession,
  type PendingRef,
  type SessionRef,
} from "./session-token";

/** Only in actions and route handlers: a page cannot set cookies. */
async function put({ name, options }: CookiePlan, value: string): Promise<void> {
  (await cookies()).set(name, value, options);
}

async function drop({ name, options }: CookiePlan): Promise<void> {
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** Hands the session to the browser; the cookie is next-auth's own, so its routes know it too. */
export async function openBrowserSession(ref: SessionRef): Promise<void> {
  await put(sessionCookie(), await encodeSession(ref));
  await drop(pendingCookie());
}

export async function closeBrowserSession(): Promise<void> {
  await drop(sessionCookie());
}

export async function holdPending(pending: PendingRef): Promise<void> {
  await put(pendingCookie(), await encodePending(pending));
}

/** Whose password was proved in this browser within the last minutes. */
export async function readPending(): Promise<PendingRef | null> {
  return decodePending((await cookies()).get(pendingCookie().name)?.value);
}
