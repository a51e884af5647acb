import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { sessionCookie } from "@/lib/platform/auth/cookie-jar";
import { env } from "@/lib/platform/env/env";
import { noncePolicy } from "@/lib/platform/http/content-policy";
import { oversizedForm } from "@/lib/platform/http/oversized-form";
import { gateAnswer, pathAnswer, throttledAnswer } from "@/lib/platform/http/page-gate";
import { REQUEST_ID_HEADER, requestIdOf } from "@/lib/platform/http/request-id";
import { PATH_HEADER } from "@/lib/platform/http/return-path";
import { waitForPage } from "@/lib/platform/limits/limit-request";
import { VIEW_COOKIE } from "@/lib/shared/display-view";

/**
 * The edge of the pages that are made per request: what an answer must carry, and what a page can no longer say by
 * itself. Access is decided in the queries, never here. Residents' pages do not come through, and stay static.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { nextUrl: url, method } = request;
  const back = oversizedForm(url, method, request.headers.get("content-length"));
  if (back) return NextResponse.redirect(back, 303);
  const view = request.cookies.get(VIEW_COOKIE)?.value;
  const requestId = requestIdOf(request.headers);
  const session = request.cookies.get(sessionCookie().name)?.value;
  const wait = waitForPage({ method, url, headers: request.headers, session });
  const answer = wait > 0 ? throttledAnswer(url, wait, view) : await answerTo(request, requestId, view);
  answer.headers.set(REQUEST_ID_HEADER, requestId);
  return answer;
}

async function answerTo(request: NextRequest, requestId: string, view: string | undefined) {
  const { nextUrl: url, method } = request;
  return isMadePerRequest(url.pathname)
    ? ((await gateAnswer(url, method, view)) ?? onward(request, requestId))
    : (pathAnswer(url, requestId, view) ?? NextResponse.next());
}

function isMadePerRequest(path: string): boolean {
  return /^\/(?:desk|sign-in|password|second-factor)(?:\/|$)/.test(path);
}

function onward(request: NextRequest, requestId: string): Response {
  const nonce = randomBytes(16).toString("base64");
  const policy = noncePolicy(nonce, { development: !env().production });
  const headers = new Headers(request.headers);
  headers.set(REQUEST_ID_HEADER, requestId);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  // Next takes the nonce for its own scripts from the policy of the request.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // The last one: whatever has a percent sign in its path, since Next answers 500 where it cannot be decoded.
  matcher: ["/desk/:path*", "/sign-in/:path*", "/password", "/second-factor", "/api/auth/:path*", "/(.*%.*)"],
};
