import { env } from "@/lib/platform/env/env";
import { PENDING_LIFE_MS, SESSION_LIFE_MS } from "./session-policy";

export interface CookiePlan {
  readonly name: string;
  readonly options: {
    readonly httpOnly: true;
    readonly sameSite: "lax";
    readonly path: "/";
    readonly secure: boolean;
    /** Seconds. */
    readonly maxAge: number;
  };
}

/** Browsers share cookies between the ports of a host, and two portals may run on one machine. */
function nameOf(kind: string): string {
  const { publicUrl, secureCookies } = env();
  const { port } = new URL(publicUrl);
  return `${secureCookies ? "__Host-" : ""}julin${port ? `-${port}` : ""}.${kind}`;
}

function plan(kind: string, lifeMs: number): CookiePlan {
  const { secureCookies: secure } = env();
  return {
    name: nameOf(kind),
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: lifeMs / 1000 },
  };
}

export function sessionCookie(): CookiePlan {
  return plan("session", SESSION_LIFE_MS);
}

/** Carries the proof of the password to the page that asks for the one-time code. */
export function pendingCookie(): CookiePlan {
  return plan("pending", PENDING_LIFE_MS);
}
