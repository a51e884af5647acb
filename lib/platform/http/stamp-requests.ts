import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { env } from "@/lib/platform/env/env";
import { chooseAddress, DIRECT_HEADER, isLoopback } from "./client-address";
import { chooseRequestId, REQUEST_ID_HEADER } from "./request-id";

// On globalThis because a bundler may load this module more than once in one process.
const slot = globalThis as typeof globalThis & { julinStampsRequests?: boolean };

/**
 * Replaces a client's own `X-Forwarded-For` by the address that counts and gives every request an id, before
 * anything reads it. Next fills that header only when it is absent, and handlers never see the socket.
 * To be called once, when the server starts (`instrumentation.ts`).
 */
export function stampRequests(): void {
  if (slot.julinStampsRequests) return;
  slot.julinStampsRequests = true;
  subscribe("http.server.request.start", (message) => {
    stamp((message as { request: IncomingMessage }).request, env().trustedProxies);
  });
}

/** @param trustedProxies TRUSTED_PROXIES */
export function stamp(request: IncomingMessage, trustedProxies: number): void {
  const { headers, socket } = request;
  const forwarded = headers["x-forwarded-for"];
  const told = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
  headers["x-forwarded-for"] = chooseAddress(told, socket.remoteAddress, trustedProxies);
  headers[DIRECT_HEADER] = told === undefined && isLoopback(socket.remoteAddress) ? "1" : "0";
  const id = headers[REQUEST_ID_HEADER];
  headers[REQUEST_ID_HEADER] = chooseRequestId(Array.isArray(id) ? id[0] : id, trustedProxies);
}
