import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "@/lib/platform/auth/next-auth-options";
import { signInHooks } from "./hooks";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own routes; the options are made per request, since a build knows no settings. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, nextAuthOptions(signInHooks(request.headers)));
}

export { handle as GET, handle as POST };
