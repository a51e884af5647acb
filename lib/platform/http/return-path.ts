/** Where to go when nobody said where, or said somewhere else than here. */
export const HOME_PATH = "/desk";

/** `proxy.ts` writes the path and query of a page request here, so that signing in leads back to it. */
export const PATH_HEADER = "x-julin-path";

/** What browsers and proxies read as a second slash, in any disguise. */
const SECOND_SLASH =
  /^\/(?:[/\\\u2044\u2215\u29F8\uFF0F\uFE68\uFF3C]|%(?:2f|5c|0[0-9a-f]|1[0-9a-f]|20|7f|25))/i;
const BASE = "http://here.invalid";

function hasControl(text: string): boolean {
  return [...text].some((char) => char <= " " || char === "\u007f" || char === "\\");
}

/**
 * A path on this site to return to, or null: no other host, no scheme, nothing that a browser could take for
 * one (reliability-perf.md A2, open redirect).
 */
export function safeReturnPath(text: string | null | undefined): string | null {
  if (!text?.startsWith("/") || text.length > 2_000) return null;
  if (hasControl(text) || SECOND_SLASH.test(text) || !URL.canParse(text, BASE)) return null;
  const url = new URL(text, BASE);
  if (url.origin !== BASE || url.pathname.startsWith("//") || url.pathname.startsWith("/api/")) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The address of a page that leads back to `path` when it is done. */
export function withReturnPath(page: string, path: string | null): string {
  return path && path !== HOME_PATH ? `${page}?callbackUrl=${encodeURIComponent(path)}` : page;
}
