import { randomUUID } from "node:crypto";

export const REQUEST_ID_HEADER = "x-request-id";

const SHAPE = /^[\w-]{8,64}$/;

/** Keeps the id that our own proxy gave; a client's own word is not taken. */
export function chooseRequestId(given: string | undefined, trustedProxies: number): string {
  return given && trustedProxies > 0 && SHAPE.test(given) ? given : randomUUID();
}

/** The id under which this request stands in the log and in the audit. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get(REQUEST_ID_HEADER);
  return given && SHAPE.test(given) ? given : randomUUID();
}
