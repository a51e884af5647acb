import { describe, expect, it } from "vitest";
import { createUser } from "@/lib/domains/people/commands/create-user";
import { disableUser, resetPassword } from "@/lib/domains/people/commands/manage-account";
import { loadSession } from "@/lib/platform/auth/live-session";
import { db } from "@/lib/platform/db/client";
import type { Actor } from "@/lib/shared/access/actor";
import { useTestDatabase } from "../../support/database";
import { grantAlso, makeUser, PASSWORD, SYSTEM, signedIn, withRegions } from "./cast";

useTestDatabase();
withRegions();

const scopes = [{ kind: "REGION" as const, regionCode: "210102" }];
const wanted = (login: string) => ({ login, name: "某人", role: "STREET_OFFICIAL" as const, scopes });

describe("creating an account", () => {
  it("generates a password that is shown once and must be changed", async () => {
    const user = await createUser(SYSTEM, wanted("Generated"));
    expect(user.login).toBe("generated");
    expect(user.password).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const ref = await signedIn("generated", user.password);
    expect((await loadSession(ref))?.duty).toBe("CHANGE_PASSWORD");
  });

  it("leaves a given password alone", async () => {
    const user = await createUser(SYSTEM, { ...wanted("given"), password: PASSWORD });
    expect(user).not.toHaveProperty("password");
    expect((await loadSession(await signedIn("given")))?.duty).toBeNull();
  });

  it.each([
    ["a login that is taken", { login: "given" }, "CONFLICT"],
    ["a login with spaces", { login: "a b" }, "INVALID"],
    ["a short password", { login: "short", password: "abc123" }, "INVALID"],
    [
      "an unknown region",
      { login: "lost", scopes: [{ kind: "REGION" as const, regionCode: "999999" }] },
      "NOT_FOUND",
    ],
    ["a firm's scope for an official", { login: "odd", scopes: [firmScope()] }, "INVALID"],
  ])("refuses %s", async (_, change, code) => {
    await expect(createUser(SYSTEM, { ...wanted("x1"), ...change })).rejects.toMatchObject({ code });
  });

  it("names the known roles when the role is unknown", async () => {
    const role = "KING" as "AUDITOR";
    await expect(createUser(SYSTEM, { ...wanted("king"), role })).rejects.toMatchObject({
      code: "INVALID",
      message: expect.stringContaining("没有这个角色：KING"),
    });
  });
});

describe("who may", () => {
  it("lets only a security administrator do it, and only inside the own region", async () => {
    const official = await makeUser("official", "DISTRICT_OFFICIAL");
    const guard = await makeUser("guard", "SECURITY_ADMIN");
    await makeUser("elsewhere", "STREET_OFFICIAL", "210103");
    await expect(createUser(official, wanted("by-official"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(createUser({ kind: "public" }, wanted("by-nobody"))).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
    await createUser(guard, wanted("by-guard"));
    const outside = { ...wanted("outside"), scopes: [{ kind: "REGION" as const, regionCode: "210103" }] };
    await expect(createUser(guard, outside)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(disableUser(guard, { login: "elsewhere" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(disableUser(guard, { login: "no-such" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("lets nobody manage the own account", async () => {
    const guard = await makeUser("own-guard", "SECURITY_ADMIN");
    await expect(resetPassword(guard, { login: "own-guard" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("keeps 三员 apart from everything else, also through later grants", async () => {
    await makeUser("auditor", "AUDITOR");
    await expect(grantAlso("auditor", "DISTRICT_OFFICIAL")).rejects.toMatchObject({ code: "STATE" });
    await expect(grantAlso("auditor", "SYSTEM_ADMIN")).rejects.toMatchObject({ code: "STATE" });
    await makeUser("worker", "GRID_WORKER");
    await expect(grantAlso("worker", "SECURITY_ADMIN")).rejects.toMatchObject({ code: "STATE" });
    await expect(grantAlso("worker", "STREET_OFFICIAL")).resolves.toBeUndefined();
  });
});

describe("ending an account", () => {
  it("ends its sessions with the next request", async () => {
    await makeUser("leaving", "STREET_OFFICIAL");
    const ref = await signedIn("leaving");
    expect(await loadSession(ref)).not.toBeNull();
    await disableUser(SYSTEM, { login: "leaving" });
    expect(await loadSession(ref)).toBeNull();
    await expect(signedIn("leaving")).rejects.toMatchObject({ message: expect.stringContaining("停用") });
  });

  it("gives a new password by a reset, and ends the sessions of the old one", async () => {
    await makeUser("forgetful", "STREET_OFFICIAL");
    const ref = await signedIn("forgetful");
    const { password } = await resetPassword(SYSTEM, { login: "forgetful" });
    expect(await loadSession(ref)).toBeNull();
    await expect(signedIn("forgetful")).rejects.toMatchObject({ code: "INVALID" });
    expect((await loadSession(await signedIn("forgetful", password)))?.duty).toBe("CHANGE_PASSWORD");
  });

  it("takes a grant away the day after its last day", async () => {
    const actor: Actor = await makeUser("dated", "STREET_OFFICIAL");
    await db().grant.updateMany({
      where: { userId: actor.userId },
      data: { validFrom: new Date("2019-01-01"), validTo: new Date("2020-01-01") },
    });
    const session = await loadSession(await signedIn("dated"));
    expect(session?.actor.grants).toEqual([]);
  });
});

function firmScope() {
  return { kind: "FIRM" as const, subjectId: "019dbe00-0000-7000-8000-000000000000", regionCode: "210102" };
}
