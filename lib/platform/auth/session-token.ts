import { decode, encode, type JWT } from "next-auth/jwt";
import { authSecret } from "@/lib/platform/env/secrets";
import { PENDING_LIFE_MS, SESSION_LIFE_MS } from "./session-policy";

/** All that a session cookie says: everything else is read from the database on each request. */
export interface SessionRef {
  readonly sid: string;
  readonly uid: string;
}

/** The password was right, the one-time code is still to come. */
export interface PendingRef {
  readonly uid: string;
  /** Fingerprint of the password that was right: a change in between ends it. */
  readonly fingerprint: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** next-auth's own salt is empty; another one keeps the two kinds of token apart. */
const PENDING_SALT = "pending";

function isUuid(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}

/** The value of the session cookie, readable by next-auth too. */
export async function encodeSession({ sid, uid }: SessionRef): Promise<string> {
  return encode({ token: { sid, uid }, secret: authSecret(), maxAge: SESSION_LIFE_MS / 1000 });
}

/** Null for anything that we did not make, or that is over. */
export async function decodeSession(cookie: string | undefined): Promise<SessionRef | null> {
  return sessionRefOf(await read(cookie, ""));
}

/** The two ids of a decrypted token, if it is a session's. */
export function sessionRefOf(token: JWT | null): SessionRef | null {
  return isUuid(token?.sid) && isUuid(token.uid) ? { sid: token.sid, uid: token.uid } : null;
}

export async function encodePending({ uid, fingerprint }: PendingRef): Promise<string> {
  const token = { uid, fingerprint };
  return encode({ token, secret: authSecret(), salt: PENDING_SALT, maxAge: PENDING_LIFE_MS / 1000 });
}

export async function decodePending(cookie: string | undefined): Promise<PendingRef | null> {
  const payload = await read(cookie, PENDING_SALT);
  if (!isUuid(payload?.uid) || typeof payload.fingerprint !== "string") return null;
  return { uid: payload.uid, fingerprint: payload.fingerprint };
}

/** A cookie that does not decrypt is no failure of ours: whoever sent it is nobody. */
async function read(cookie: string | undefined, salt: string): Promise<JWT | null> {
  if (!cookie) return null;
  try {
    return await decode({ token: cookie, secret: authSecret(), salt });
  } catch {
    return null;
  }
}
