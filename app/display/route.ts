import { NextResponse } from "next/server";
import { env } from "@/lib/platform/env/env";
import { cameFrom } from "@/lib/platform/http/came-from";
import { parseDisplayView, VIEW_COOKIE } from "@/lib/shared/display-view";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Sets the display mode and goes back to the page that was left. */
export function GET(request: Request): Response {
  const view = parseDisplayView(new URL(request.url).searchParams.get("view"));
  const response = new NextResponse(null, { status: 303, headers: { location: cameFrom(request, "/") } });
  response.cookies.set(VIEW_COOKIE, view, {
    path: "/",
    maxAge: YEAR_SECONDS,
    sameSite: "lax",
    secure: env().publicUrl.startsWith("https:"),
  });
  return response;
}
