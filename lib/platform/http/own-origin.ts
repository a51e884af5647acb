/**
 * Whether a state-changing request was sent by one of our own pages. Next lets a request without `Origin` pass;
 * here one of both headers must say so. `Sec-Fetch-Site` wins where it is sent: browsers leave it out on plain
 * http, and `Origin` is "null" under some referrer policies.
 * @param publicUrl PUBLIC_URL, the address people use
 */
export function isFromOwnPage(headers: Headers, publicUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get("host") || host === new URL(publicUrl).host;
}
