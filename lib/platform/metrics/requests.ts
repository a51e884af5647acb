import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { REQUEST_ID_HEADER } from "@/lib/platform/http/request-id";
import { log } from "@/lib/platform/log/log";
import { type PortalPart, partOf } from "./portal-part";

/** Upper ends of the histogram, in seconds. */
export const BOUNDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

/** Longer than this is told in the log, once per request. */
const SLOW_MS = 2_000;

export interface Served {
  readonly part: PortalPart;
  /** `2xx` and so on. */
  readonly status: string;
  count: number;
  seconds: number;
  /** How many were no slower than each bound. */
  readonly within: number[];
}

// On globalThis because what counts and what tells are bundled apart.
const shared = globalThis as typeof globalThis & { julinServed?: Map<string, Served> };

/** What was served since the start, by part of the portal and kind of status. */
export function served(): readonly Served[] {
  return [...(shared.julinServed?.values() ?? [])];
}

/** Counts every request of this process from now on. To be called once, when the server starts. */
export function countRequests(): void {
  if (shared.julinServed) return;
  shared.julinServed = new Map();
  const begun = new WeakMap<object, number>();
  subscribe("http.server.request.start", (message) => {
    begun.set((message as { request: IncomingMessage }).request, performance.now());
  });
  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const start = begun.get(request);
    if (start !== undefined) count(request, response.statusCode, performance.now() - start);
  });
}

function count(request: IncomingMessage, status: number, ms: number): void {
  const part = partOf(request.url ?? "/");
  const kind = `${Math.floor(status / 100)}xx`;
  const key = `${part} ${kind}`;
  const held = shared.julinServed?.get(key) ?? {
    part,
    status: kind,
    count: 0,
    seconds: 0,
    within: BOUNDS.map(() => 0),
  };
  held.count += 1;
  held.seconds += ms / 1_000;
  for (const [index, bound] of BOUNDS.entries()) {
    if (ms <= bound * 1_000) held.within[index] = (held.within[index] ?? 0) + 1;
  }
  shared.julinServed?.set(key, held);
  if (status >= 500 || ms > SLOW_MS) tell(request, part, status, ms);
}

/** Neither the path nor its parameters: both may name somebody. */
function tell({ method, headers }: IncomingMessage, part: PortalPart, status: number, ms: number): void {
  const requestId = headers[REQUEST_ID_HEADER];
  const fields = { requestId, method, part, status, ms: Math.round(ms) };
  log().warn(fields, status >= 500 ? "answered with an error" : "answered slowly");
}
