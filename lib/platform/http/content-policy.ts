/** Nothing from elsewhere, nothing embedded, nothing framed; what scripts may run is added to it. */
const CLOSED = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  // Bars and charts carry their measures in style attributes.
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/**
 * For pages that are made per request: only scripts that carry the nonce, and what they load themselves.
 * @param options.development React evaluates code there, for its error stacks
 */
export function noncePolicy(nonce: string, options: { readonly development: boolean }): string {
  const evaluation = options.development ? " 'unsafe-eval'" : "";
  return [...CLOSED, `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`].join("; ");
}

/** For pages that are made once: their inline scripts can carry no nonce (they hold no text from outside). */
export const STATIC_POLICY = [...CLOSED, "script-src 'self' 'unsafe-inline'"].join("; ");

/** For JSON, which no browser should take for a page. */
export const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
