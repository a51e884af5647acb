import { beforeAll, describe, expect, it } from "vitest";
import { getOverview } from "@/lib/domains/coverage/queries/get-overview";
import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { createUser } from "@/lib/domains/people/commands/create-user";
import { importRegions } from "@/lib/domains/regions/commands/import-regions";
import { getPlace } from "@/lib/domains/regions/queries";
import { loadSession } from "@/lib/platform/auth/live-session";
import { openSession } from "@/lib/platform/auth/session-rows";
import type { SessionRef } from "@/lib/platform/auth/session-token";
import { realNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { regionCode } from "@/lib/shared/region-code";
import { localDate } from "@/lib/shared/time/local-date";
import { getQueue } from "@/lib/wiring/queue";
import { statementsOf } from "@/tests/support/count-statements";
import { useTestDatabase } from "@/tests/support/database";
import { inventedUscc } from "@/tests/support/invented-firm";
import { system, TWO_DISTRICTS } from "@/tests/support/two-districts";

useTestDatabase();

const CITY = regionCode("990100");
const DAY = localDate("2026-03-31");
let session: SessionRef;

/** Firms with a span each, written straight into the tables: what they say matters to no count of statements. */
async function addFirms(from: number, to: number): Promise<void> {
  const serials = Array.from({ length: to - from }, (_, index) => from + index);
  const firms = serials.map((serial) => ({ uscc: inventedUscc(serial), name: `示例物业${serial}号公司` }));
  await db().$executeRaw`
    WITH added AS (
      INSERT INTO firm (id, uscc, name, initials, region_code)
      SELECT gen_random_uuid(), uscc, name, 'slwy', '990102001001'
      FROM jsonb_to_recordset(${JSON.stringify(firms)}::jsonb) AS f(uscc text, name text) RETURNING id, region_code
    )
    INSERT INTO coverage_span (firm_id, region_code, valid_from, valid_to, cohort, "full", probationary, has_org,
      members_elsewhere, has_instructor, gap, warnings)
    SELECT id, region_code, '2026-01-01', '9999-12-31', 'NO_MEMBERS', 0, 0, false, false, false, 'NEVER_DISPATCHED', '{}'
    FROM added`;
}

beforeAll(async () => {
  await importRegions(system, { csv: TWO_DISTRICTS });
  const user = await createUser(system, {
    login: "city",
    name: "市级",
    role: "CITY_OFFICIAL",
    scopes: [{ kind: "REGION", regionCode: CITY }],
  });
  session = await db().$transaction((tx) => openSession(tx, user.id, { address: "::1", userAgent: null }));
  await db().session.updateMany({ data: { lastSeenAt: realNow() } });
});

async function asPage(
  read: (actor: NonNullable<Awaited<ReturnType<typeof loadSession>>>["actor"]) => Promise<unknown>,
) {
  return await statementsOf(async () => {
    const signedIn = await loadSession(session);
    if (!signedIn) throw new Error("not signed in");
    await hasDemoData(signedIn.actor);
    await read(signedIn.actor);
  });
}

const dashboard = () => asPage((actor) => getOverview(actor, CITY, DAY));
const home = () =>
  asPage(async (actor) => {
    await getOverview(actor, CITY, DAY);
    await getQueue(actor, { today: DAY, limit: 6 });
  });
const list = () =>
  asPage(async (actor) => {
    await listFirms(actor, { region: CITY, asOf: DAY });
    await getPlace(actor, CITY, DAY);
  });

describe("the number of SQL statements", () => {
  it("of the coverage page is at most 6, of the home page 14, of the firm list 8, at 10 and 1,000 firms", async () => {
    await addFirms(0, 10);
    // Whether the data are invented is asked once a minute, and by no page in particular.
    await hasDemoData(system);
    const [fewOnDashboard, fewAtHome, fewInList] = [await dashboard(), await home(), await list()];
    await addFirms(10, 1_000);
    const [manyOnDashboard, manyAtHome, manyInList] = [await dashboard(), await home(), await list()];
    expect(fewOnDashboard.length, fewOnDashboard.join("\n\n")).toBeLessThanOrEqual(6);
    expect(fewAtHome.length, fewAtHome.join("\n\n")).toBeLessThanOrEqual(14);
    expect(fewInList.length, fewInList.join("\n\n")).toBeLessThanOrEqual(8);
    expect(manyOnDashboard.length).toBeLessThanOrEqual(fewOnDashboard.length);
    expect(manyAtHome.length).toBeLessThanOrEqual(fewAtHome.length);
    expect(manyInList.length).toBeLessThanOrEqual(fewInList.length);
  });
});
