import { describe, expect, it } from "vitest";
import { signIn } from "@/lib/domains/people/commands/sign-in";
import { endSession } from "@/lib/domains/people/commands/sign-in-steps";
import { loadSession } from "@/lib/platform/auth/live-session";
import { addressDelayMs } from "@/lib/platform/auth/lockout";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "../../support/database";
import { from, makeUser, NOBODY, PASSWORD, signedIn, withRegions } from "./cast";

useTestDatabase();
withRegions();

const guess = (login: string, address: string, password = "wrong password") =>
  signIn(NOBODY, { login, password }, from(address));

/** As if everything that was counted had happened earlier. */
async function later(minutes: number): Promise<void> {
  await db().$executeRaw`UPDATE sign_in_failure SET at = at - make_interval(mins => ${minutes}::int)`;
}

const auditWords = async (login: string) => {
  const user = await db().user.findUniqueOrThrow({ where: { login } });
  const rows = await db().auditEntry.findMany({ where: { subjectId: user.id }, orderBy: { seq: "asc" } });
  return rows.map((row) => row.action);
};

describe("locking an account", () => {
  it("closes after five failures, also to the right password, says until when, and opens again", async () => {
    await makeUser("target", "STREET_OFFICIAL");
    for (let count = 0; count < 4; count += 1) {
      await expect(guess("target", `10.0.0.${count}`)).rejects.toMatchObject({
        code: "INVALID",
        message: expect.stringContaining("不正确"),
      });
    }
    await expect(guess("target", "10.0.0.5")).rejects.toMatchObject({
      code: "THROTTLED",
      message: expect.stringMatching(/已锁定至 \d\d:\d\d/),
    });
    await expect(guess("target", "10.0.0.6", PASSWORD)).rejects.toMatchObject({ code: "THROTTLED" });
    expect(await auditWords("target")).toEqual([
      "user.created",
      ...Array(5).fill("sign_in.failed"),
      "sign_in.locked",
    ]);
    await later(14);
    await expect(guess("target", "10.0.0.6", PASSWORD)).rejects.toMatchObject({ code: "THROTTLED" });
    await later(1);
    expect((await guess("target", "10.0.0.6", PASSWORD)).kind).toBe("signed-in");
  });

  it("counts guesses that are sent at once one after another", async () => {
    await makeUser("flooded", "STREET_OFFICIAL");
    const answers = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) => guess("flooded", `10.2.0.${index}`)),
    );
    const failed = await db().signInFailure.count({ where: { login: "flooded" } });
    expect(answers.every((answer) => answer.status === "rejected")).toBe(true);
    expect(failed).toBe(5);
  });

  it("does not add up failures that lie further apart, nor those before a success", async () => {
    await makeUser("clumsy", "STREET_OFFICIAL");
    for (let count = 0; count < 4; count += 1) await expect(guess("clumsy", "10.3.0.1")).rejects.toThrow();
    await signedIn("clumsy");
    for (let count = 0; count < 4; count += 1) await expect(guess("clumsy", "10.3.0.1")).rejects.toThrow();
    await later(16);
    await expect(guess("clumsy", "10.3.0.1")).rejects.toMatchObject({ code: "INVALID" });
    expect((await guess("clumsy", "10.3.0.1", PASSWORD)).kind).toBe("signed-in");
  });

  it("answers alike for a login that does not exist", async () => {
    await makeUser("exists", "STREET_OFFICIAL");
    const answers = [];
    for (let count = 0; count < 6; count += 1) {
      const both = await Promise.all(
        ["exists", "does-not"].map((login) =>
          guess(login, "10.4.0.1").catch((error: Error) => error.message),
        ),
      );
      answers.push(both.map((text) => String(text).replace(/\d\d:\d\d/, "")));
    }
    for (const [known, unknown] of answers) expect(unknown).toBe(known);
  });
});

describe("slowing an address", () => {
  it("never closes it to a right password", async () => {
    await makeUser("colleague", "STREET_OFFICIAL");
    const at = new Date();
    const office = "192.0.2.7";
    await db().signInFailure.createMany({
      data: Array.from({ length: 500 }, (_, index) => ({ login: `guess-${index}`, address: office, at })),
    });
    const began = performance.now();
    expect((await guess("colleague", office, PASSWORD)).kind).toBe("signed-in");
    expect(performance.now() - began).toBeGreaterThan(addressDelayMs(500) - 50);
  });
});

describe("a session", () => {
  it("is new at each sign-in and over at sign-out", async () => {
    await makeUser("comes-and-goes", "STREET_OFFICIAL");
    const first = await signedIn("comes-and-goes");
    const second = await signedIn("comes-and-goes");
    expect(second.sid).not.toBe(first.sid);
    const entry = await db().auditEntry.findFirst({
      where: { action: "sign_in.succeeded", actorId: first.uid },
    });
    expect(entry?.actorName).toContain("comes-and-goes");
    await endSession(NOBODY, first);
    expect(await loadSession(first)).toBeNull();
    expect(await loadSession(second)).not.toBeNull();
    await endSession(NOBODY, first);
    expect((await auditWords("comes-and-goes")).filter((word) => word === "sign_in.ended")).toHaveLength(1);
  });

  it("ends after 30 minutes without use and after 8 hours in any case", async () => {
    await makeUser("idle", "STREET_OFFICIAL");
    const ref = await signedIn("idle");
    const seen = async (minutes: number) =>
      db().session.update({
        where: { id: ref.sid },
        data: { lastSeenAt: new Date(Date.now() - minutes * 60_000) },
      });
    await seen(29);
    expect(await loadSession(ref)).not.toBeNull();
    const touched = await db().session.findUniqueOrThrow({ where: { id: ref.sid } });
    expect(Date.now() - touched.lastSeenAt.getTime()).toBeLessThan(10_000);
    expect(touched.expiresAt.getTime() - touched.startedAt.getTime()).toBe(8 * 3_600_000);
    await seen(31);
    expect(await loadSession(ref)).toBeNull();
    await seen(0);
    await db().session.update({ where: { id: ref.sid }, data: { expiresAt: new Date(Date.now() - 1_000) } });
    expect(await loadSession(ref)).toBeNull();
  });

  it("does not open for another account's id", async () => {
    const other = await makeUser("other", "STREET_OFFICIAL");
    await makeUser("mine", "STREET_OFFICIAL");
    const ref = await signedIn("mine");
    expect(await loadSession({ sid: ref.sid, uid: other.userId })).toBeNull();
  });
});
