import { createHash } from "node:crypto";
import { addressOf, isDirect } from "@/lib/platform/http/client-address";
import { type Limited, waitFor } from "./limits";

/** What a request to a page must be seen: method, path and parameters; `session` is the session cookie's value. */
export interface PageRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly session: string | undefined;
}

const SIGNING_IN = /^\/(?:sign-in|second-factor|password)(?:\/|$)|^\/api\/auth\//;
const DOWNLOAD = /^\/desk\/.*\/(?:export|result|template|workbook|download|print)(?:\/|$)/;

/** Which limit stands before a page; null: none. */
export function limitOf(method: string, { pathname, searchParams }: URL): Limited | null {
  if (SIGNING_IN.test(pathname)) return method === "POST" ? "signIn" : null;
  if (DOWNLOAD.test(pathname)) return "export";
  if (pathname.startsWith("/desk/") && (searchParams.get("q") ?? "") !== "") return "search";
  return null;
}

/**
 * Counts a request for a page.
 * @returns seconds to wait; 0: go on. Somebody on this machine, with no proxy between, never waits
 */
export function waitForPage({ method, url, headers, session }: PageRequest): number {
  const limit = limitOf(method, url);
  if (!limit || isDirect(headers)) return 0;
  const address = addressOf(headers);
  return waitFor(limit, limit === "signIn" || !session ? address : shortOf(session));
}

/** A session as a key: nothing that could be used. */
function shortOf(session: string): string {
  return createHash("sha256").update(session).digest("base64url").slice(0, 22);
}
