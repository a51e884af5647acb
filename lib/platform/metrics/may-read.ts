import { createHash, timingSafeEqual } from "node:crypto";
import { bearerToken } from "@/lib/platform/auth/api-token";
import { isDirect } from "@/lib/platform/http/client-address";

/** Whoever asks from this machine with no proxy between, or holds METRICS_TOKEN. */
export function mayReadMetrics(headers: Headers, token: string | null): boolean {
  if (isDirect(headers)) return true;
  const given = bearerToken(headers);
  return token !== null && given !== null && given !== undefined && isSame(given, token);
}

/** Takes as long whatever was given. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHash("sha256").update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
