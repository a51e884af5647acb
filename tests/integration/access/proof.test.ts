import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ROLES } from "@/lib/shared/access/roles";
import { ACCESS } from "@/lib/shared/access/table";
import { DOORS } from "@/tests/support/access/all-doors";
import { askApi } from "@/tests/support/access/ask-api";
import { askPage, deskAddresses } from "@/tests/support/access/ask-page";
import type { Door } from "@/tests/support/access/doors";
import { ADDRESSES } from "@/tests/support/access/doors/api";
import { PAGES_THAT_NAME_OTHERS } from "@/tests/support/access/doors/pages";
import { askDirectly, judge, withoutNames } from "@/tests/support/access/judge";
import { markOf, type Relation } from "@/tests/support/access/places";
import { hiddenMarks } from "@/tests/support/access/verdict";
import { NAMED_KIND, plantWorld, type World } from "@/tests/support/access/world";
import { useTestDatabase } from "@/tests/support/database";

const staged = vi.hoisted(() => ({
  /** Once everything is planted, what commands do is taken back, so that one database serves all cases. */
  takeBack: false,
  /** The layer that lets everything pass, in the tests that plant a hole. */
  hole: null as "scope" | "rows" | "policy" | null,
  /** Who opens a page. */
  actor: null as unknown,
}));

vi.mock("@/lib/platform/db/transaction", async (original) => {
  const real = await original<typeof import("@/lib/platform/db/transaction")>();
  class TakenBack extends Error {}
  async function inTransaction(...[work, limits]: Parameters<typeof real.inTransaction>): Promise<unknown> {
    if (!staged.takeBack) return real.inTransaction(work, limits);
    let output: unknown;
    const run = real.inTransaction(async (tx) => {
      output = await work(tx);
      throw new TakenBack();
    }, limits);
    await run.catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
    return output;
  }
  return { ...real, inTransaction };
});

vi.mock("@/lib/platform/access/region-where", async (original) => {
  const real = await original<typeof import("@/lib/platform/access/region-where")>();
  type Asked = Parameters<typeof real.regionWhere>;
  return {
    ...real,
    regionWhere: (...asked: Asked) => (staged.hole === "scope" ? { OR: [{}] } : real.regionWhere(...asked)),
  };
});

vi.mock("@/lib/platform/access/row-scope", async (original) => {
  const real = await original<typeof import("@/lib/platform/access/row-scope")>();
  const { Prisma } = await import("@/generated/prisma/client");
  type Asked = Parameters<typeof real.rowScope>;
  return {
    ...real,
    rowScope: (...asked: Asked) => (staged.hole === "rows" ? Prisma.sql`TRUE` : real.rowScope(...asked)),
  };
});

vi.mock("@/lib/domains/firms/policy", async (original) => {
  const real = await original<typeof import("@/lib/domains/firms/policy")>();
  return {
    ...real,
    can: (...asked: Parameters<typeof real.can>) => staged.hole === "policy" || real.can(...asked),
  };
});

vi.mock("@/lib/platform/auth/current", async (original) => ({
  ...(await original<typeof import("@/lib/platform/auth/current")>()),
  requireActor: async () => staged.actor,
}));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, has: () => false }),
}));
vi.mock("@/lib/platform/action/display-view", () => ({ displayView: async () => "standard" }));

useTestDatabase();

let world: World;
let cases = 0;

beforeAll(async () => {
  world = await plantWorld();
  staged.takeBack = true;
});
afterAll(() => {
  staged.takeBack = false;
});

const DIRECT = DOORS.flatMap(([name, entry]): [string, Door][] => ("exempt" in entry ? [] : [[name, entry]]));

async function deviationsOf(name: string): Promise<readonly string[]> {
  const door = DIRECT.find(([each]) => each === name)?.[1];
  if (!door) throw new RangeError(`no such door: ${name}`);
  return (await judge(name, door, world, askDirectly(world))).deviations;
}

describe("commands and queries let pass exactly who is named by hand, exactly where", () => {
  it.each(DIRECT)("%s", async (name, door) => {
    const judged = await judge(name, door, world, askDirectly(world));
    cases += judged.cases;
    expect(judged.deviations).toEqual([]);
  });
});

describe("addresses of the API do too, with the same bytes for what is outside and what never was", () => {
  it.each([...ADDRESSES])("%s", async (path, address) => {
    const door: Door = { ...address, ask: async () => undefined };
    const judged = await judge(path, door, world, askApi(world, path));
    cases += judged.cases;
    expect(judged.deviations).toEqual([]);
  });
});

describe("pages and downloads of the desk show nothing from outside and do not tell it from what never was", () => {
  const OUTSIDE: readonly Relation[] = ["ANCESTOR", "SIBLING", "LOOK_ALIKE", "ABSENT"];

  it.each(deskAddresses())("%s", async (folder) => {
    for (const role of ROLES) {
      staged.actor = world.cast[role].actor;
      const texts = [await askPage(folder, world.places.OWN)];
      // What somebody was granted by name lies in the regions above, too.
      const outside = OUTSIDE.filter((relation) => relation !== "ANCESTOR" || !NAMED_KIND[role]);
      for (const relation of outside) texts.push(await askPage(folder, world.places[relation]));
      cases += texts.length;
      for (const mark of PAGES_THAT_NAME_OTHERS[folder] ? [] : hiddenMarks(role)) {
        expect(texts.filter((text) => text.includes(mark))).toEqual([]);
      }
      const [absent = "", ...others] = texts.slice(1).map(withoutAnyNames).reverse();
      for (const text of others) expect(differsAt(text, absent)).toBeNull();
    }
  });
});

/** Where two texts part, with what stands around; whole pages would fill the screen. */
function differsAt(a: string, b: string): string | null {
  if (a === b) return null;
  const at = [...a].findIndex((char, index) => char !== b[index]);
  return `${a.slice(at - 60, at + 60)} ≠ ${b.slice(at - 60, at + 60)}`;
}

function withoutAnyNames(text: string): string {
  return withoutNames(text, ...Object.values(world.places));
}

describe("a hole in one layer is found", () => {
  afterEach(() => {
    staged.hole = null;
  });

  it("in the table of roles and actions", async () => {
    const table = ACCESS as Record<string, readonly string[]>;
    const before = table.INDUSTRY_OFFICIAL ?? [];
    table.INDUSTRY_OFFICIAL = [...before, "firm.record"];
    try {
      expect(await deviationsOf("firms/closeFirm")).not.toEqual([]);
    } finally {
      table.INDUSTRY_OFFICIAL = before;
    }
    expect(await deviationsOf("firms/closeFirm")).toEqual([]);
  });

  it("in what turns grants into conditions", async () => {
    staged.hole = "scope";
    expect(await deviationsOf("firms/closeFirm")).not.toEqual([]);
    expect(await deviationsOf("dispatch/endAssignment")).not.toEqual([]);
  });

  it("in what turns grants into conditions of lists", async () => {
    staged.hole = "rows";
    const found = await deviationsOf("firms/listProjects");
    expect(found.some((each) => each.includes(markOf("SIBLING")))).toBe(true);
    expect(await deviationsOf("audit/getAuditEntry")).not.toEqual([]);
  });

  it("in a policy", async () => {
    staged.hole = "policy";
    expect(await deviationsOf("firms/registerFirm")).not.toEqual([]);
  });
});

it("is a proof of at least 3,000 cases", () => {
  expect(cases).toBeGreaterThan(3_000);
});
