import { beforeAll, describe, expect, it } from "vitest";
import { recordProject } from "@/lib/domains/firms/commands/record-project";
import { coverFirm } from "@/lib/domains/party/commands/cover-firm";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { dissolveOrganisation } from "@/lib/domains/party/commands/dissolve-organisation";
import { establishOrganisation } from "@/lib/domains/party/commands/establish-organisation";
import { renewTerm } from "@/lib/domains/party/commands/renew-term";
import { uncoverFirm } from "@/lib/domains/party/commands/uncover-firm";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "@/tests/support/database";
import { drift, figuresOf } from "@/tests/support/figures-of";
import { inventedFirm, versionOf } from "@/tests/support/invented-firm";
import {
  city,
  eastStreet,
  firmManager,
  importTwoDistricts,
  system,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const EAST = "990102001";
let serial = 0;

async function firmWithMembers(full = 3): Promise<string> {
  const firmId = await inventedFirm();
  await declareMembers(eastStreet, { firmId, declaredOn: "2026-01-01", full, probationary: 0 });
  return firmId;
}

function own(firmId: string, change: object = {}) {
  serial += 1;
  return {
    kind: "BRANCH" as const,
    name: `示例第${serial}党支部`,
    regionCode: EAST,
    approvedOn: "2026-03-01",
    covers: [{ firmId, form: "OWN" as const }],
    ...change,
  };
}

const orgIn = async (day: string) => (await figuresOf(EAST, day)).org;
const plus = ([a = 0, b = 0]: number[], more: number) => [a + more, b];

describe("establishing an organisation", () => {
  it("covers the firm from the day of approval on", async () => {
    const firmId = await firmWithMembers();
    const before = await orgIn("2026-03-01");
    const { warnings } = await establishOrganisation(eastStreet, own(firmId));
    expect(warnings).toEqual([]);
    expect(await orgIn("2026-03-01")).toEqual(plus(before, 1));
    expect(await orgIn("2026-02-28")).toEqual(before);
    expect(await drift()).toBe(0);
  });

  it("covers several firms at once, with a warning over five", async () => {
    const firms = await Promise.all(Array.from({ length: 6 }, () => firmWithMembers(1)));
    const before = await orgIn("2026-03-01");
    const { warnings } = await establishOrganisation(
      eastStreet,
      own("", {
        kind: "JOINT_BRANCH",
        covers: firms.map((firmId) => ({ firmId, form: "JOINT" as const })),
      }),
    );
    expect(warnings.map((each) => each.key)).toEqual(["JOINT_ORG_TOO_MANY_UNITS"]);
    expect(await orgIn("2026-03-01")).toEqual(plus(before, 6));
  });

  it("that covers a service project fills no figure of the firm", async () => {
    const firmId = await firmWithMembers();
    const project = { firmId, regionCode: "990102001001", name: "示例项目", from: "2026-01-01" };
    const { id: projectId } = await recordProject(eastStreet, project);
    const before = await orgIn("2026-03-01");
    await establishOrganisation(eastStreet, own(firmId, { covers: [{ firmId, projectId, form: "OWN" }] }));
    expect(await orgIn("2026-03-01")).toEqual(before);
    expect(await db().organisationLink.count({ where: { projectId } })).toBe(1);
    const other = own("", { covers: [{ firmId: await inventedFirm(), projectId, form: "OWN" }] });
    await expect(establishOrganisation(eastStreet, other)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is refused to a neighbouring street and to a firm manager, and writes nothing", async () => {
    const firmId = await firmWithMembers();
    const organisation = own(firmId);
    await expect(establishOrganisation(westStreet, organisation)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const there = { ...organisation, regionCode: "990102002" };
    await expect(establishOrganisation(westStreet, there)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(establishOrganisation(firmManager, organisation)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const unfit = { ...organisation, covers: [{ firmId, form: "JOINT" as const }] };
    await expect(establishOrganisation(eastStreet, unfit)).rejects.toMatchObject({
      code: "STATE",
      reasons: [expect.objectContaining({ field: "covers.0.form" })],
    });
    expect(await db().organisation.count({ where: { name: organisation.name } })).toBe(0);
  });
});

describe("covering and uncovering", () => {
  it("lets a street take a firm under the city's organisation and out again", async () => {
    const first = await firmWithMembers();
    const { id: organisationId } = await establishOrganisation(
      city,
      own("", {
        kind: "PARTY_COMMITTEE",
        regionCode: "990100",
        covers: [{ firmId: first, form: "HIGHER" }],
      }),
    );
    const firmId = await firmWithMembers();
    const before = await orgIn("2026-04-01");
    await coverFirm(eastStreet, { organisationId, firmId, form: "HIGHER", from: "2026-04-01" });
    expect(await orgIn("2026-04-01")).toEqual(plus(before, 1));
    const twice = coverFirm(eastStreet, { organisationId, firmId, form: "HIGHER", from: "2026-05-01" });
    await expect(twice).rejects.toMatchObject({ code: "STATE" });
    const version = await versionOf("organisation", organisationId);
    const uncover = { organisationId, firmId, version, on: "2026-05-01" };
    await expect(uncoverFirm(westStreet, uncover)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await uncoverFirm(eastStreet, uncover);
    expect(await orgIn("2026-05-01")).toEqual(before);
    const late = uncoverFirm(eastStreet, { ...uncover, on: "2026-04-15" });
    await expect(late).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await drift()).toBe(0);
  });

  it("never lets one organisation cover a firm twice, however many try at once", async () => {
    const first = await firmWithMembers();
    const joint = own("", { kind: "JOINT_BRANCH", covers: [{ firmId: first, form: "JOINT" }] });
    const { id: organisationId } = await establishOrganisation(eastStreet, joint);
    const cover = {
      organisationId,
      firmId: await firmWithMembers(),
      form: "JOINT",
      from: "2026-04-01",
    } as const;
    const all = await Promise.allSettled([1, 2, 3].map(() => coverFirm(eastStreet, cover)));
    expect(all.filter((each) => each.status === "fulfilled")).toHaveLength(1);
  });
});

describe("dissolving an organisation", () => {
  it("ends what it covers that day, and is refused to a street for the city's", async () => {
    const firmId = await firmWithMembers();
    const before = await orgIn("2026-07-01");
    const { id: organisationId } = await establishOrganisation(eastStreet, own(firmId));
    const dissolve = { organisationId, version: 1, on: "2026-07-01", reason: "企业合并" };
    await expect(dissolveOrganisation(westStreet, dissolve)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(dissolveOrganisation(firmManager, dissolve)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await dissolveOrganisation(eastStreet, dissolve)).toEqual({ firms: 1 });
    expect(await orgIn("2026-06-30")).toEqual(plus(before, 1));
    expect(await orgIn("2026-07-01")).toEqual(before);
    await expect(dissolveOrganisation(system, dissolve)).rejects.toMatchObject({ code: "CONFLICT" });
    const again = { ...dissolve, version: 2 };
    await expect(dissolveOrganisation(system, again)).rejects.toMatchObject({ code: "STATE" });
    expect(await drift()).toBe(0);
  });
});

describe("a new term", () => {
  it("takes the warning from the firm, keeps the old term in the audit, and is for the organisation's level", async () => {
    const firmId = await firmWithMembers();
    const expired = own(firmId, { termLastDay: "2026-03-31", secretary: "示例甲" });
    const { id: organisationId } = await establishOrganisation(eastStreet, expired);
    const warned = () =>
      db().coverageSpan.count({
        where: { firmId, warnings: { has: "TERM_EXPIRED" }, validFrom: { lt: new Date("2027-01-01") } },
      });
    expect(await warned()).toBe(1);
    const renew = {
      organisationId,
      version: 1,
      on: "2026-04-02",
      termLastDay: "2029-04-01",
      secretary: "示例乙",
    };
    await expect(renewTerm(westStreet, renew)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(renewTerm(firmManager, renew)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await renewTerm(eastStreet, renew);
    expect(await warned()).toBe(0);
    expect(await drift()).toBe(0);
    const audited = await db().auditEntry.findFirst({ where: { action: "organisation.renewed" } });
    expect(JSON.parse(audited?.body ?? "{}")).toMatchObject({
      before: { termLastDay: "2026-03-31", secretary: "示例甲" },
      after: { termLastDay: "2029-04-01", secretary: "示例乙" },
    });
    await expect(renewTerm(eastStreet, renew)).rejects.toMatchObject({ code: "CONFLICT" });
    const same = { ...renew, version: 2 };
    await expect(renewTerm(eastStreet, same)).rejects.toMatchObject({ code: "STATE" });
  });
});
