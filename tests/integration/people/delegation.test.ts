import { describe, expect, it } from "vitest";
import { delegateGrant, endDelegation } from "@/lib/domains/people/commands/delegate";
import { endGrant } from "@/lib/domains/people/commands/grants";
import { disableUser, enableUser } from "@/lib/domains/people/commands/manage-account";
import { endOwnSessions } from "@/lib/domains/people/commands/own-sessions";
import { endSession } from "@/lib/domains/people/commands/sign-in-steps";
import { getMyAccount } from "@/lib/domains/people/queries/my-account";
import { actorByLogin } from "@/lib/domains/people/queries/sign-in";
import { recordEstate } from "@/lib/domains/regions/commands/record-estate";
import { loadSession } from "@/lib/platform/auth/live-session";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { mayInRegion, type UserActor } from "@/lib/shared/access/actor";
import { regionCode } from "@/lib/shared/region-code";
import { addDays } from "@/lib/shared/time/local-date";
import { useTestDatabase } from "../../support/database";
import { makeUser, SYSTEM, signedIn, withRegions } from "./cast";

useTestDatabase();
withRegions();

const DISTRICT = regionCode("210102");
const soon = () => addDays(today(), 7);

/** An official who leaves, and a colleague who may only read. */
async function pair(name: string): Promise<{ away: UserActor; grantId: string; colleague: string }> {
  const away = await makeUser(`away-${name}`, "DISTRICT_OFFICIAL");
  await makeUser(`stays-${name}`, "INDUSTRY_OFFICIAL");
  const grant = await db().grant.findFirstOrThrow({ where: { userId: away.userId } });
  return { away, grantId: grant.id, colleague: `stays-${name}` };
}

const actorOf = (login: string) => actorByLogin(SYSTEM, login);
const mayRecord = async (login: string) => mayInRegion(await actorOf(login), "estate.record", DISTRICT);

describe("standing in for a colleague", () => {
  it("gives the right from the next request on, and the audit says in whose place", async () => {
    const { away, grantId, colleague } = await pair("a");
    const ref = await signedIn(colleague);
    expect(await mayRecord(colleague)).toBe(false);
    await delegateGrant(away, { grantId, to: colleague, until: soon() });
    const actor = (await loadSession(ref))?.actor as UserActor;
    expect(mayInRegion(actor, "estate.record", DISTRICT)).toBe(true);
    await db().region.create({
      data: {
        code: "210102001001",
        name: "某社区",
        level: "COMMUNITY",
        parentCode: "210102",
        initials: "msq",
        selectable: true,
        validFrom: new Date("1949-10-01"),
      },
    });
    await recordEstate(actor, { regionCode: "210102001001", name: "某小区" });
    const entry = await db().auditEntry.findFirstOrThrow({
      where: { actorId: actor.userId },
      orderBy: { seq: "desc" },
    });
    expect(entry.actorName).toBe(`测试(${colleague})，代测试(away-a)`);
    const own = await db().auditEntry.findFirstOrThrow({
      where: { action: "user.delegated", actorId: away.userId },
    });
    expect(own.actorName).toBe("测试(away-a)");
  });

  it("cannot be handed on, and is not of more than was held", async () => {
    const { away, grantId, colleague } = await pair("b");
    await delegateGrant(away, { grantId, to: colleague, until: soon() });
    await makeUser("third-b", "STREET_OFFICIAL");
    const held = await db().grant.findFirstOrThrow({ where: { sourceGrantId: grantId } });
    const stand = await actorOf(colleague);
    await expect(
      delegateGrant(stand, { grantId: held.id, to: "third-b", until: soon() }),
    ).rejects.toMatchObject({
      reasons: [expect.objectContaining({ key: "chain" })],
    });
    await expect(
      delegateGrant(away, { grantId, to: "third-b", place: "210103", until: soon() }),
    ).rejects.toMatchObject({ reasons: [expect.objectContaining({ field: "place" })] });
    await expect(delegateGrant(away, { grantId, to: colleague, until: soon() })).rejects.toMatchObject({
      code: "STATE",
    });
    await expect(delegateGrant(stand, { grantId, to: "third-b", until: soon() })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is over when the absence is, when the grant behind it is, and while its holder is disabled", async () => {
    const { away, grantId, colleague } = await pair("c");
    await delegateGrant(away, { grantId, to: colleague, until: soon() });
    await disableUser(SYSTEM, { login: "away-c" });
    expect(await mayRecord(colleague)).toBe(false);
    await enableUser(SYSTEM, { login: "away-c" });
    expect(await mayRecord(colleague)).toBe(true);
    const held = await db().grant.findFirstOrThrow({ where: { sourceGrantId: grantId } });
    await db().grant.update({
      where: { id: held.id },
      data: { validFrom: new Date("2020-01-01"), validTo: new Date("2020-01-08") },
    });
    expect(await mayRecord(colleague)).toBe(false);
    await db().grant.update({ where: { id: held.id }, data: { validTo: new Date("2999-01-01") } });
    expect(await mayRecord(colleague)).toBe(true);
    await endGrant(SYSTEM, { id: grantId });
    expect(await mayRecord(colleague)).toBe(false);
  });

  it("can be taken back by the one who gave it, and by nobody else of the region", async () => {
    const { away, grantId, colleague } = await pair("d");
    await delegateGrant(away, { grantId, to: colleague, until: soon() });
    const given = (await getMyAccount(away)).given[0];
    expect(given?.receiver).toBe(`测试(${colleague})`);
    const other = await makeUser("other-d", "DISTRICT_OFFICIAL");
    await expect(endDelegation(other, { id: given?.id ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await endDelegation(away, { id: given?.id ?? "" });
    await endDelegation(away, { id: given?.id ?? "" });
    expect(await mayRecord(colleague)).toBe(false);
    expect((await getMyAccount(away)).given).toEqual([]);
  });

  it("goes to a colleague of the region who holds something there, and to none of the 三员", async () => {
    const { away, grantId } = await pair("e");
    await makeUser("far-e", "DISTRICT_OFFICIAL", "210103");
    await makeUser("auditor-e", "AUDITOR");
    const to = (login: string) => delegateGrant(away, { grantId, to: login, until: soon() });
    const absent = await to("no-such").catch((error) => error);
    expect(absent).toMatchObject({ code: "INVALID", reasons: [expect.objectContaining({ field: "to" })] });
    await expect(to("far-e")).rejects.toMatchObject({ message: absent.message.replace("no-such", "far-e") });
    await expect(to("away-e")).rejects.toMatchObject({ code: "INVALID" });
    await expect(to("auditor-e")).rejects.toMatchObject({ code: "STATE" });
    const grid = await makeUser("grid-e", "GRID_WORKER");
    await expect(delegateGrant(grid, { grantId, to: "far-e", until: soon() })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("does not go on under a new code as a right of one's own", async () => {
    const { away, grantId, colleague } = await pair("f");
    await delegateGrant(away, { grantId, to: colleague, until: soon() });
    const { twinGrants } = await import("@/lib/domains/people/jobs/on-region-recoded");
    await db().$transaction((tx) =>
      twinGrants({ tx, now: new Date() } as Parameters<typeof twinGrants>[0], [
        { oldCode: DISTRICT, newCode: regionCode("210103"), from: today() },
      ]),
    );
    await endGrant(SYSTEM, { id: grantId });
    const actor = await actorOf(colleague);
    expect(mayInRegion(actor, "estate.record", regionCode("210103"))).toBe(false);
  });
});

describe("one's own sessions", () => {
  it("are listed with browser and address, and end one by one or all at once", async () => {
    const actor = await makeUser("sessions", "STREET_OFFICIAL");
    const [one, two, three] = [
      await signedIn("sessions"),
      await signedIn("sessions"),
      await signedIn("sessions"),
    ];
    const { sessions } = await getMyAccount(actor);
    expect(sessions.map(({ id }) => id).sort()).toEqual([one.sid, two.sid, three.sid].sort());
    expect(sessions[0]).toMatchObject({ browser: "其他浏览器", address: expect.stringContaining("10.1.") });
    await endSession(actor, { sid: one.sid, uid: actor.userId });
    expect(await loadSession(one)).toBeNull();
    expect(await loadSession(two)).not.toBeNull();
    const stranger = await makeUser("stranger", "STREET_OFFICIAL");
    await endSession(stranger, { sid: two.sid, uid: stranger.userId });
    expect(await loadSession(two)).not.toBeNull();
    await endOwnSessions(actor, {});
    for (const ref of [two, three]) expect(await loadSession(ref)).toBeNull();
  });

  it("are nobody's without an account", async () => {
    await expect(getMyAccount({ kind: "public" })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(endOwnSessions({ kind: "public" }, {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
