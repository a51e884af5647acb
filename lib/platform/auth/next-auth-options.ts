import type { NextAuthOptions, Session } from "next-auth";
import type { JWT } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { publishNextAuthUrl } from "@/lib/platform/env/next-auth-url";
import { authSecret } from "@/lib/platform/env/secrets";
import { HOME_PATH, safeReturnPath } from "@/lib/platform/http/return-path";
import { log } from "@/lib/platform/log/log";
import { sessionCookie } from "./cookie-jar";
import { SIGN_IN_PAGE } from "./current";
import { loadSession } from "./live-session";
import { SESSION_LIFE_MS } from "./session-policy";
import { type SessionRef, sessionRefOf } from "./session-token";

export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** One-time code, for accounts with a second factor. */
  readonly code: string;
}

/** What the portal does when next-auth's own routes are used; the sign-in page does the same without them. */
export interface SignInHooks {
  /** @throws Error with a Chinese sentence when the sign-in is refused */
  readonly signIn: (credentials: Credentials) => Promise<SessionRef>;
  readonly signOut: (ref: SessionRef) => Promise<void>;
}

/** next-auth with the JWT strategy; the token holds two ids and nothing that could go stale. */
export function nextAuthOptions({ signIn, signOut }: SignInHooks): NextAuthOptions {
  publishNextAuthUrl();
  const { name, options } = sessionCookie();
  return {
    secret: authSecret(),
    session: { strategy: "jwt", maxAge: SESSION_LIFE_MS / 1000 },
    useSecureCookies: options.secure,
    cookies: { sessionToken: { name, options } },
    pages: { signIn: SIGN_IN_PAGE, signOut: SIGN_IN_PAGE, error: SIGN_IN_PAGE },
    providers: [
      CredentialsProvider({
        credentials: { login: {}, password: {}, code: {} },
        authorize: async (given) => {
          const { login = "", password = "", code = "" } = given ?? {};
          const { sid, uid } = await signIn({ login, password, code });
          return { id: uid, sid };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.sid, uid: user.id } : { ...sessionRefOf(token) }),
      session: ({ session, token }) => shownSession(session, token),
      redirect: ({ url, baseUrl }) => baseUrl + (safeReturnPath(url.replace(baseUrl, "")) ?? HOME_PATH),
    },
    events: {
      signOut: async ({ token }) => {
        const ref = sessionRefOf(token);
        if (ref) await signOut(ref);
      },
    },
    logger: {
      // A cookie that does not decrypt is no event; the sign-in itself is audited.
      error: (code, metadata) => log().warn({ code, reason: String(metadata) }, "next-auth"),
      warn: (code) => log().debug({ code }, "next-auth"),
      debug: () => undefined,
    },
  };
}

async function shownSession(session: Session, token: JWT): Promise<Session> {
  const ref = sessionRefOf(token);
  const live = ref ? await loadSession(ref) : null;
  const { expires } = session;
  return live ? { expires, user: { name: live.actor.name, login: live.actor.login } } : { expires };
}
