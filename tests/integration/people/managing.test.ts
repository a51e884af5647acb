import { describe, expect, it } from "vitest";
import { createUser } from "@/lib/domains/people/commands/create-user";
import { addGrants, endGrant } from "@/lib/domains/people/commands/grants";
import {
  disableUser,
  enableUser,
  endSessionsOf,
  resetPassword,
} from "@/lib/domains/people/commands/manage-account";
import { resolveScope } from "@/lib/domains/people/commands/resolve-scope";
import { getUser } from "@/lib/domains/people/queries/get-user";
import { listUsers } from "@/lib/domains/people/queries/list-users";
import { loadSession } from "@/lib/platform/auth/live-session";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { addDays } from "@/lib/shared/time/local-date";
import { useTestDatabase } from "../../support/database";
import { makeUser, NOBODY, SYSTEM, signedIn, withRegions } from "./cast";

useTestDatabase();
withRegions();

const yesterday = () => addDays(today(), -1);

describe("who manages accounts", () => {
  it("is the system administrator for the account, the security administrator also for the rights", async () => {
    const keeper = await makeUser("keeper", "SYSTEM_ADMIN");
    const guard = await makeUser("guard", "SECURITY_ADMIN");
    const auditor = await makeUser("auditor", "AUDITOR");
    const official = await makeUser("official", "DISTRICT_OFFICIAL");
    await makeUser("worker", "STREET_OFFICIAL");
    for (const actor of [keeper, guard]) {
      await expect(resetPassword(actor, { login: "worker" })).resolves.toHaveProperty("password");
      await expect(endSessionsOf(actor, { login: "worker" })).resolves.toHaveProperty("id");
      await disableUser(actor, { login: "worker" });
      await enableUser(actor, { login: "worker" });
    }
    for (const actor of [auditor, official]) {
      for (const command of [resetPassword, endSessionsOf, disableUser, enableUser]) {
        await expect(command(actor, { login: "worker" })).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
    }
    await expect(enableUser(NOBODY, { login: "worker" })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    const wanted = {
      role: "GRID_WORKER" as const,
      scopes: [{ kind: "REGION" as const, regionCode: "210102" }],
    };
    for (const actor of [keeper, auditor, official]) {
      await expect(addGrants(actor, { login: "worker", ...wanted })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      await expect(createUser(actor, { login: "new", name: "某人", ...wanted })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    }
    await addGrants(guard, { login: "worker", ...wanted });
  });

  it("keeps a system administrator away from the accounts of the 三员, whose rights a reset would give", async () => {
    const keeper = await makeUser("keeper2", "SYSTEM_ADMIN");
    await makeUser("guard2", "SECURITY_ADMIN");
    await makeUser("auditor2", "AUDITOR");
    for (const login of ["guard2", "auditor2", "keeper2"]) {
      await expect(resetPassword(keeper, { login })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(disableUser(keeper, { login })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("finds nothing outside the own region, as if it were not there", async () => {
    const guard = await makeUser("guard3", "SECURITY_ADMIN");
    const far = await makeUser("far", "STREET_OFFICIAL", "210103");
    const absent = await getUser(guard, "00000000-0000-7000-8000-00000000dead").catch((error) => error);
    const outside = await getUser(guard, far.userId).catch((error) => error);
    expect([outside.code, outside.message]).toEqual([absent.code, absent.message]);
    await expect(enableUser(guard, { login: "far" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const grant = await db().grant.findFirstOrThrow({ where: { userId: far.userId } });
    await expect(endGrant(guard, { id: grant.id, until: yesterday() })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("rights taken away", () => {
  it("are gone from an open session with the next request", async () => {
    const worker = await makeUser("losing", "STREET_OFFICIAL");
    const ref = await signedIn("losing");
    expect((await loadSession(ref))?.actor.grants).toHaveLength(1);
    const grant = await db().grant.findFirstOrThrow({ where: { userId: worker.userId } });
    await endGrant(SYSTEM, { id: grant.id });
    expect((await loadSession(ref))?.actor.grants).toEqual([]);
  });

  it("are never given for longer by an end, and never for days that are over", async () => {
    const worker = await makeUser("ending", "STREET_OFFICIAL");
    const grant = await db().grant.findFirstOrThrow({ where: { userId: worker.userId } });
    const until = addDays(today(), 5);
    await endGrant(SYSTEM, { id: grant.id, until });
    await expect(endGrant(SYSTEM, { id: grant.id, until: addDays(until, 1) })).rejects.toMatchObject({
      reasons: [expect.objectContaining({ key: "longer", field: "until" })],
    });
    await expect(endGrant(SYSTEM, { id: grant.id, until: addDays(today(), -2) })).rejects.toMatchObject({
      reasons: [expect.objectContaining({ key: "past" })],
    });
  });

  it("come back with an account that is enabled again, its old sessions do not", async () => {
    await makeUser("paused", "STREET_OFFICIAL");
    const ref = await signedIn("paused");
    await disableUser(SYSTEM, { login: "paused" });
    await expect(resetPassword(SYSTEM, { login: "paused" })).rejects.toMatchObject({ code: "STATE" });
    await enableUser(SYSTEM, { login: "paused" });
    await expect(enableUser(SYSTEM, { login: "paused" })).rejects.toMatchObject({ code: "STATE" });
    expect(await loadSession(ref)).toBeNull();
    expect((await loadSession(await signedIn("paused")))?.actor.grants).toHaveLength(1);
  });

  it("ends every session of somebody at once, and the account stays open", async () => {
    await makeUser("everywhere", "STREET_OFFICIAL");
    const refs = [await signedIn("everywhere"), await signedIn("everywhere")];
    await endSessionsOf(SYSTEM, { login: "everywhere" });
    for (const ref of refs) expect(await loadSession(ref)).toBeNull();
    await expect(signedIn("everywhere")).resolves.toHaveProperty("sid");
  });
});

describe("two administrators at once", () => {
  it("the second is told who changed the account since it was looked at", async () => {
    const guard = await makeUser("guard4", "SECURITY_ADMIN");
    const { userId } = await makeUser("contested", "STREET_OFFICIAL");
    const { version } = await getUser(guard, userId);
    await resetPassword(guard, { login: "contested", version });
    await expect(disableUser(guard, { login: "contested", version })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("测试(guard4)"),
    });
  });
});

describe("the list", () => {
  it("holds those of the region, and each filter counts what it lists", async () => {
    const auditor = await makeUser("auditor5", "AUDITOR");
    const all = await listUsers(auditor, { pageSize: 200 });
    expect(all.items).toHaveLength(all.total);
    expect(all.items.some(({ login }) => login === "far")).toBe(false);
    const states = await Promise.all(
      (["ACTIVE", "WITHOUT_GRANT", "DISABLED"] as const).map((state) => listUsers(auditor, { state })),
    );
    expect(states.reduce((sum, { total }) => sum + total, 0)).toBe(all.total);
    const guards = await listUsers(auditor, { role: "SECURITY_ADMIN" });
    expect(guards.items.every(({ grants }) => grants.some(({ role }) => role === "SECURITY_ADMIN"))).toBe(
      true,
    );
    expect((await listUsers(auditor, { q: "contest" })).items.map(({ login }) => login)).toEqual([
      "contested",
    ]);
    await expect(listUsers(auditor, { region: "210103" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const official = await makeUser("official5", "DISTRICT_OFFICIAL");
    await expect(listUsers(official, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a scope named in a form", () => {
  it("is found by name or code inside the own region only", async () => {
    const guard = await makeUser("guard6", "SECURITY_ADMIN");
    await db().region.create({
      data: {
        code: "210102001",
        name: "某街道",
        level: "STREET",
        parentCode: "210102",
        initials: "mjd",
        validFrom: new Date("1949-10-01"),
      },
    });
    const named = (kind: string, text: string) => resolveScope(guard, { kind, text });
    expect(await named("REGION", "某街道")).toEqual({ kind: "REGION", regionCode: "210102001" });
    expect(await named("REGION", "210102001")).toEqual({ kind: "REGION", regionCode: "210102001" });
    expect(await named("GRID", "210102001001007")).toMatchObject({ regionCode: "210102001001" });
    for (const [kind, text] of [
      ["REGION", "210103"],
      ["REGION", "没有的地方"],
      ["REGION", ""],
      ["FIRM", "91210102MA0000000X"],
      ["PROJECT", "没有的项目"],
      ["UNIT", "1"],
    ] as const) {
      await expect(named(kind, text)).rejects.toMatchObject({
        code: "INVALID",
        reasons: [expect.objectContaining({ field: "place" })],
      });
    }
    const official = await makeUser("official6", "DISTRICT_OFFICIAL");
    await expect(resolveScope(official, { kind: "REGION", text: "210102" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
