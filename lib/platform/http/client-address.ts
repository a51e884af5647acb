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
