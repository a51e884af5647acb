/**
 * The address a request really came from: the socket's own, or what the outermost of our own proxies saw.
 * Everything further left in `X-Forwarded-For` was written by the client and is worth nothing.
 * @param trustedProxies how many proxies stand in front (TRUSTED_PROXIES)
 */
export function chooseAddress(
  forwardedFor: string | undefined,
  socketAddress: string | undefined,
  trustedProxies: number,
): string {
  const told = (forwardedFor ?? "").split(",").map((part) => part.trim());
  const chain = [...told.filter((part) => part !== ""), socketAddress ?? "unknown"];
  const place = Math.max(0, chain.length - 1 - trustedProxies);
  return plainAddress(chain[place] ?? "unknown");
}

/** An IPv4 address looks the same whether or not the socket speaks IPv6. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "").slice(0, 64);
}

/** The address that `stampRequests` wrote; "unknown" where nothing stands before the handler (tests). */
export function addressOf(headers: Headers): string {
  return headers.get("x-forwarded-for") ?? "unknown";
}

/** Written by `stampRequests`, whatever the client sent: "1" for somebody on this very machine and no proxy between. */
export const DIRECT_HEADER = "x-julin-direct";

export function isLoopback(address: string | undefined): boolean {
  return /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/i.test(address ?? "");
}

/** Whether the request comes straight from this machine, as a check of it or a measurement does. */
export function isDirect(headers: Headers): boolean {
  return headers.get(DIRECT_HEADER) === "1";
}
