import { env } from "@/lib/platform/env/env";
import { errorAnswer } from "@/lib/platform/http/json-answer";
import { requestIdOf } from "@/lib/platform/http/request-id";
import { collectMetrics } from "@/lib/platform/metrics/collect";
import { EXPOSITION_TYPE, expose } from "@/lib/platform/metrics/exposition";
import { mayReadMetrics } from "@/lib/platform/metrics/may-read";
import { notFound } from "@/lib/shared/result";

/** For Prometheus. To everybody else there is nothing here. */
export async function GET(request: Request): Promise<Response> {
  const requestId = requestIdOf(request.headers);
  try {
    if (!mayReadMetrics(request.headers, env().metricsToken)) throw notFound();
    const headers = { "content-type": EXPOSITION_TYPE, "cache-control": "no-store" };
    return new Response(expose(await collectMetrics()), { headers });
  } catch (error) {
    return errorAnswer(error, requestId);
  }
}
