import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { inTransaction } from "@/lib/platform/db/transaction";
import { fillOutbox } from "@/lib/platform/events/deliver";
import { type Announcement, installEventHandlers } from "@/lib/platform/events/registry";
import { deliverOutbox } from "@/lib/platform/jobs/outbox";
import { useTestDatabase } from "@/tests/support/database";

declare module "@/lib/platform/events/registry" {
  interface EventPayloads {
    "test.rang": { readonly turn: number };
    "test.knocked": { readonly turn: number };
  }
}

useTestDatabase();

let heard: string[] = [];
let refuse: (word: string) => boolean = () => false;

async function hear(name: string, { turn }: { readonly turn: number }): Promise<void> {
  const word = `${name} ${turn}`;
  await new Promise((done) => setTimeout(done, 5));
  if (refuse(word)) throw new Error(`nobody at home for ${word}`);
  heard.push(word);
}

beforeEach(async () => {
  heard = [];
  refuse = () => false;
  installEventHandlers({
    inTransaction: {},
    afterCommit: {
      "test.rang": [(payload) => hear("rang", payload)],
      "test.knocked": [(payload) => hear("knocked", payload)],
    },
  });
});

afterEach(async () => {
  await db().outboxEvent.deleteMany({});
});

const rang = (turn: number): Announcement => ({ name: "test.rang", payload: { turn } });
const knocked = (turn: number): Announcement => ({ name: "test.knocked", payload: { turn } });
const announce = (...all: Announcement[]) => inTransaction((tx) => fillOutbox(tx, all));
const turns = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("the outbox", () => {
  it("delivers each event once and in the order of its name", async () => {
    await announce(rang(1), knocked(1), rang(2));
    await announce(rang(3));
    expect(await deliverOutbox()).toEqual({ delivered: 4, failed: 0 });
    expect(heard.filter((word) => word.startsWith("rang"))).toEqual(["rang 1", "rang 2", "rang 3"]);
    expect(await deliverOutbox()).toEqual({ delivered: 0, failed: 0 });
  });

  it("keeps that promise with several workers at once", async () => {
    await announce(...turns(40).map(rang));
    const workers = turns(4).map(async () => {
      for (let round = 0; round < 50 && heard.length < 40; round += 1) await deliverOutbox();
    });
    await Promise.all(workers);
    expect(heard).toEqual(turns(40).map((turn) => `rang ${turn}`));
  });

  it("does not deliver what was rolled back", async () => {
    const work = inTransaction(async (tx) => {
      await fillOutbox(tx, [rang(1)]);
      throw new Error("changed my mind");
    });
    await expect(work).rejects.toThrow("changed my mind");
    expect(await deliverOutbox()).toEqual({ delivered: 0, failed: 0 });
  });

  it("holds later events of the name back while one fails, keeps the reason and tries again later", async () => {
    await announce(rang(1), rang(2), knocked(1));
    refuse = (word) => word === "rang 1";
    expect(await deliverOutbox()).toEqual({ delivered: 1, failed: 1 });
    expect(heard).toEqual(["knocked 1"]);
    const failed = await db().outboxEvent.findFirstOrThrow({ where: { attempts: 1 } });
    expect(failed.lastError).toContain("nobody at home for rang 1");
    expect(failed.nextAttemptAt?.getTime()).toBeGreaterThan(Date.now());

    refuse = () => false;
    expect(await deliverOutbox()).toEqual({ delivered: 0, failed: 0 });
    await db().outboxEvent.updateMany({ data: { nextAttemptAt: new Date(0) } });
    expect(await deliverOutbox()).toEqual({ delivered: 2, failed: 0 });
    expect(heard).toEqual(["knocked 1", "rang 1", "rang 2"]);
  });

  it("sets an event aside that failed too often, and lets the later ones past", async () => {
    await announce(rang(1), rang(2));
    await db().outboxEvent.updateMany({ data: { attempts: 15 } });
    refuse = (word) => word === "rang 1";
    await deliverOutbox();
    await deliverOutbox();
    expect(heard).toEqual(["rang 2"]);
    const aside = await db().outboxEvent.findMany({ where: { setAsideAt: { not: null } } });
    expect(aside.map((event) => event.deliveredAt)).toEqual([null]);
  });
});
