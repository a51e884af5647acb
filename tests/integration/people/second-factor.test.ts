import { generateSync } from "otplib";
import { describe, expect, it } from "vitest";
import { createUser } from "@/lib/domains/people/commands/create-user";
import { resetPassword } from "@/lib/domains/people/commands/manage-account";
import { setUpSecondFactor } from "@/lib/domains/people/commands/second-factor";
import { confirmCode, signIn } from "@/lib/domains/people/commands/sign-in";
import { loadSession } from "@/lib/platform/auth/live-session";
import type { PendingRef } from "@/lib/platform/auth/session-token";
import { acceptedStep, offeredSecret } from "@/lib/platform/auth/totp";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "../../support/database";
import { from, makeUser, NOBODY, PASSWORD, SYSTEM, signedIn, withRegions } from "./cast";

useTestDatabase();
withRegions();

/** @param steps how many time steps from now */
const codeOf = (secret: string, steps = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

async function administrator(login: string): Promise<string> {
  const actor = await makeUser(login, "SYSTEM_ADMIN");
  const { sid } = await signedIn(login);
  const secret = offeredSecret(actor.userId, sid);
  // The step before this one, so that the current code is still unused.
  await setUpSecondFactor(actor, { code: codeOf(secret, -1), sessionId: sid });
  return secret;
}

async function provePassword(login: string): Promise<PendingRef> {
  const outcome = await signIn(NOBODY, { login, password: PASSWORD }, from("10.5.0.1"));
  if (outcome.kind !== "code-needed") throw new Error("no code was asked for");
  return outcome.pending;
}

describe("the second factor", () => {
  it.each(["SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"] as const)("is compulsory for %s", async (role) => {
    const login = role.toLowerCase();
    await makeUser(login, role);
    expect((await loadSession(await signedIn(login)))?.duty).toBe("SET_UP_SECOND_FACTOR");
  });

  it("is offered, not forced, for demo accounts and for everybody else", async () => {
    await createUser(SYSTEM, {
      login: "demo-auditor",
      name: "演示",
      role: "AUDITOR",
      scopes: [{ kind: "REGION", regionCode: "210100" }],
      password: PASSWORD,
      isDemo: true,
    });
    await makeUser("official", "DISTRICT_OFFICIAL");
    expect((await loadSession(await signedIn("demo-auditor")))?.duty).toBeNull();
    expect((await loadSession(await signedIn("official")))?.duty).toBeNull();
  });

  it("is asked for after the password, and a code works once", async () => {
    const secret = await administrator("admin-once");
    const pending = await provePassword("admin-once");
    const code = codeOf(secret);
    const outcome = await confirmCode(NOBODY, { code, pending }, from("10.5.0.2"));
    expect(outcome.kind).toBe("signed-in");
    await expect(confirmCode(NOBODY, { code, pending }, from("10.5.0.2"))).rejects.toMatchObject({
      message: expect.stringContaining("已用过"),
    });
  });

  it("lets only one of two equal codes that are sent at once through", async () => {
    const secret = await administrator("admin-twice");
    const pending = await provePassword("admin-twice");
    const code = codeOf(secret);
    const answers = await Promise.allSettled(
      [1, 2, 3].map(() => confirmCode(NOBODY, { code, pending }, from("10.5.0.3"))),
    );
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
  });

  it("locks the account after five wrong codes, and proving the password again does not reset them", async () => {
    await administrator("admin-guessed");
    for (let count = 0; count < 5; count += 1) {
      const pending = await provePassword("admin-guessed");
      await expect(confirmCode(NOBODY, { code: "000000", pending }, from("10.5.1.1"))).rejects.toThrow();
    }
    await expect(provePassword("admin-guessed")).rejects.toMatchObject({ code: "THROTTLED" });
  });

  it("does not let a proof outlive a reset of the password", async () => {
    const secret = await administrator("admin-reset");
    const pending = await provePassword("admin-reset");
    await resetPassword(SYSTEM, { login: "admin-reset" });
    await expect(
      confirmCode(NOBODY, { code: codeOf(secret), pending }, from("10.5.0.4")),
    ).rejects.toMatchObject({ code: "STATE" });
  });

  it("keeps the secret encrypted", async () => {
    const secret = await administrator("admin-sealed");
    const { totpSecret } = await db().user.findUniqueOrThrow({ where: { login: "admin-sealed" } });
    expect(totpSecret).toMatch(/^v1\./);
    expect(totpSecret).not.toContain(secret);
  });

  it("cannot be replaced by whoever sits at an open session", async () => {
    await administrator("admin-fixed");
    const user = await db().user.findUniqueOrThrow({ where: { login: "admin-fixed" } });
    const actor = { kind: "user" as const, userId: user.id, login: user.login, name: user.name, grants: [] };
    const { id } = await db().session.findFirstOrThrow({ where: { userId: user.id } });
    const code = codeOf(offeredSecret(user.id, id));
    const admin = {
      ...actor,
      grants: [
        { role: "SYSTEM_ADMIN" as const, scope: { kind: "REGION" as const, regionCode: "210102" as never } },
      ],
    };
    await expect(setUpSecondFactor(admin, { code, sessionId: id })).rejects.toMatchObject({ code: "STATE" });
  });
});

describe("codes after RFC 6238", () => {
  const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  it.each([
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
  ])("takes the test vector at %i s", (seconds, code) => {
    expect(acceptedStep(SECRET, code, null, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  it("takes a neighbouring step and none further off", () => {
    const at = (seconds: number) => acceptedStep(SECRET, "287082", null, new Date(seconds * 1000));
    expect([at(29), at(59), at(89)]).toEqual([1, 1, 1]);
    expect([at(125), at(200)]).toEqual([null, null]);
  });
});
