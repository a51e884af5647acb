import { beforeAll } from "vitest";
import "@/lib/wiring/install";
import { createUser } from "@/lib/domains/people/commands/create-user";
import { addGrants } from "@/lib/domains/people/commands/grants";
import { signIn } from "@/lib/domains/people/commands/sign-in";
import { actorByLogin } from "@/lib/domains/people/queries/sign-in";
import type { SessionRef } from "@/lib/platform/auth/session-token";
import { db } from "@/lib/platform/db/client";
import type { SystemActor, UserActor } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";

export const SYSTEM: SystemActor = { kind: "system", name: "system:cli" };
export const NOBODY = { kind: "public" } as const;
export const PASSWORD = "correct horse battery";

/** Each test its own address, so that they do not slow each other. */
export function from(address: string) {
  return { address, userAgent: "test" };
}

/** Two districts of the city, written straight into the table. */
export function withRegions(): void {
  beforeAll(async () => {
    const validFrom = new Date("1949-10-01");
    const row = (code: string, level: "CITY" | "DISTRICT", parentCode: string | null) => ({
      code,
      name: code,
      level,
      parentCode,
      initials: "x",
      validFrom,
    });
    await db().region.createMany({
      data: [
        row("210100", "CITY", null),
        row("210102", "DISTRICT", "210100"),
        row("210103", "DISTRICT", "210100"),
      ],
    });
  });
}

export async function makeUser(login: string, role: Role, region = "210102"): Promise<UserActor> {
  await createUser(SYSTEM, {
    login,
    name: "测试",
    role,
    scopes: [{ kind: "REGION", regionCode: region }],
    password: PASSWORD,
  });
  return actorByLogin(SYSTEM, login);
}

export async function grantAlso(login: string, role: Role, until?: string): Promise<void> {
  const scopes = [{ kind: "REGION" as const, regionCode: "210102" }];
  await addGrants(SYSTEM, { login, role, scopes, ...(until ? { until } : {}) });
}

/** Signs in an account without a second factor. */
export async function signedIn(login: string, password = PASSWORD): Promise<SessionRef> {
  const outcome = await signIn(NOBODY, { login, password }, from(`10.1.${login.length}.1`));
  if (outcome.kind !== "signed-in") throw new Error("a code was asked for");
  return outcome.session;
}
