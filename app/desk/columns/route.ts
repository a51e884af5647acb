import { NextResponse } from "next/server";
import { requireActor } from "@/lib/platform/auth/current";
import { env } from "@/lib/platform/env/env";
import { cameFrom } from "@/lib/platform/http/came-from";
import { columnsCookie, formatColumns, parseColumns } from "@/lib/shared/list-columns";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Remembers which columns of a list to show, for this browser, and goes back to the list. */
export async function GET(request: Request): Promise<Response> {
  await requireActor("/desk");
  const asked = new URL(request.url).searchParams;
  const response = new NextResponse(null, { status: 303, headers: { location: cameFrom(request, "/desk") } });
  const name = columnsCookie(asked.get("list") ?? "");
  if (!name) return response;
  const shown = new Set(asked.getAll("show"));
  const hidden = parseColumns(asked.get("all")).filter((key) => !shown.has(key));
  response.cookies.set(name, formatColumns(hidden), {
    path: "/desk",
    maxAge: YEAR_SECONDS,
    sameSite: "lax",
    httpOnly: true,
    secure: env().publicUrl.startsWith("https:"),
  });
  return response;
}
