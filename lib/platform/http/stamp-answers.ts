import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";
import { env } from "@/lib/platform/env/env";

const YEAR_SECONDS = 31_536_000;

const slot = globalThis as typeof globalThis & { julinStampsAnswers?: boolean };

/**
 * Tells browsers to come by https from now on, where PUBLIC_URL is https. Here and not in the build's headers,
 * since a build knows no settings. To be called once, when the server starts.
 */
export function stampAnswers(): void {
  if (slot.julinStampsAnswers) return;
  slot.julinStampsAnswers = true;
  if (!env().secureCookies) return;
  subscribe("http.server.request.start", (message) => {
    const { response } = message as { response: ServerResponse };
    response.setHeader("strict-transport-security", `max-age=${YEAR_SECONDS}`);
  });
}
