import { beforeAll, describe, expect, it } from "vitest";
import { checkThenSave } from "@/lib/domains/coverage/commands/check-then-save";
import { previewChange } from "@/lib/domains/coverage/commands/preview-change";
import { getFigures } from "@/lib/domains/coverage/queries/get-figures";
import { getFirm } from "@/lib/domains/coverage/queries/get-firm";
import { assignInstructor } from "@/lib/domains/dispatch/commands/assign-instructor";
import { endAssignment } from "@/lib/domains/dispatch/commands/end-assignment";
import { moveFirm } from "@/lib/domains/firms/commands/move-firm";
import { coverFirm } from "@/lib/domains/party/commands/cover-firm";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { dissolveOrganisation } from "@/lib/domains/party/commands/dissolve-organisation";
import { establishOrganisation } from "@/lib/domains/party/commands/establish-organisation";
import { renewTerm } from "@/lib/domains/party/commands/renew-term";
import { uncoverFirm } from "@/lib/domains/party/commands/uncover-firm";
import { today } from "@/lib/platform/clock";
import type { Command } from "@/lib/platform/command/define-command";
import { db } from "@/lib/platform/db/client";
import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import { useTestDatabase } from "@/tests/support/database";
import { drift } from "@/tests/support/figures-of";
import { inventedFirm, versionOf } from "@/tests/support/invented-firm";
import { tableCounts } from "@/tests/support/table-counts";
import { district, eastStreet, importTwoDistricts, westStreet } from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const day = (offset: number) => addDays(today(), offset);
let serial = 0;

async function surveyedFirm(full: number, region?: string): Promise<string> {
  const firmId = await inventedFirm({ from: "2025-01-01", ...(region ? { region } : {}) });
  await declareMembers(district, { firmId, declaredOn: "2025-01-01", full, probationary: 0 });
  return firmId;
}

function branchOf(firmId: string, approvedOn: LocalDate = day(-30)) {
  serial += 1;
  return {
    kind: "BRANCH" as const,
    name: `预演第${serial}党支部`,
    regionCode: "990102001",
    approvedOn,
    covers: [{ firmId, form: "OWN" as const }],
  };
}

async function sentFirm(from: LocalDate) {
  const firmId = await surveyedFirm(0);
  const { id } = await assignInstructor(district, { firmId, instructor: { name: "预演甲" }, from });
  return { firmId, id };
}

/** What the preview promised of a day, read from what saving wrote. */
async function asSaved(day: LocalDate, firmIds: readonly string[], regions: readonly string[]) {
  const firms = await Promise.all(
    firmIds.map(async (id) => {
      const { spans } = await getFirm(district, id);
      return spans.find((span) => span.from <= day && (span.to === null || day <= span.to)) ?? null;
    }),
  );
  const figures = await Promise.all(
    regions.map(async (code) => {
      const { orgCoverage, instructorCoverage } = await getFigures(district, code as never, day);
      const { numerator, denominator } = orgCoverage;
      return { code, orgCoverage: { numerator, denominator }, instructorCoverage };
    }),
  );
  return { firms, figures };
}

interface Case {
  readonly what: string;
  readonly prepare: () => Promise<{ command: Command<never, unknown>; input: object; changes: boolean }>;
}

const as = <I>(command: Command<I, unknown>, input: I & object, changes = true) => ({
  command: command as unknown as Command<never, unknown>,
  input,
  changes,
});

const CASES: readonly Case[] = [
  {
    what: "a new branch",
    prepare: async () => as(establishOrganisation, branchOf(await surveyedFirm(4))),
  },
  {
    what: "a joint branch over two communities",
    prepare: async () => {
      const firms = [await surveyedFirm(1), await surveyedFirm(2, "990102001002")];
      const covers = firms.map((firmId) => ({ firmId, form: "JOINT" as const }));
      return as(establishOrganisation, { ...branchOf(""), kind: "JOINT_BRANCH" as const, covers });
    },
  },
  {
    what: "a cover that begins next week",
    prepare: async () => {
      const joint = { ...branchOf(""), kind: "JOINT_BRANCH" as const };
      const covers = [{ firmId: await surveyedFirm(1), form: "JOINT" as const }];
      const { id: organisationId } = await establishOrganisation(district, { ...joint, covers });
      const firmId = await surveyedFirm(2);
      return as(coverFirm, { organisationId, firmId, form: "JOINT" as const, from: day(7) });
    },
  },
  {
    what: "the end of a cover",
    prepare: async () => {
      const firmId = await surveyedFirm(5);
      const { id: organisationId } = await establishOrganisation(district, branchOf(firmId));
      const version = await versionOf("organisation", organisationId);
      return as(uncoverFirm, { organisationId, version, firmId, on: day(0) });
    },
  },
  {
    what: "a dissolution next month",
    prepare: async () => {
      const { id: organisationId } = await establishOrganisation(district, branchOf(await surveyedFirm(5)));
      const version = await versionOf("organisation", organisationId);
      return as(dissolveOrganisation, { organisationId, version, on: day(31), reason: "企业解散" });
    },
  },
  {
    what: "a new term of one that had run out",
    prepare: async () => {
      const expired = { ...branchOf(await surveyedFirm(3)), termLastDay: day(-2) };
      const { id: organisationId } = await establishOrganisation(district, expired);
      const version = await versionOf("organisation", organisationId);
      return as(renewTerm, { organisationId, version, on: day(0), termLastDay: day(1000) });
    },
  },
  {
    what: "a first declaration",
    prepare: async () => {
      const firmId = await inventedFirm({ from: "2025-01-01" });
      return as(declareMembers, { firmId, declaredOn: day(-3), full: 2, probationary: 1 });
    },
  },
  {
    what: "a declaration that moves a firm to the other cohort",
    prepare: async () => {
      const { firmId } = await sentFirm(day(-10));
      return as(declareMembers, { firmId, declaredOn: day(0), full: 3, probationary: 0 });
    },
  },
  {
    what: "an assignment",
    prepare: async () => {
      const firmId = await surveyedFirm(0);
      return as(assignInstructor, {
        firmId,
        instructor: { name: "预演乙" },
        from: day(0),
        lastDay: day(300),
      });
    },
  },
  {
    what: "an assignment withdrawn",
    prepare: async () => {
      const { id: assignmentId } = await sentFirm(day(-10));
      return as(endAssignment, { assignmentId, version: 1, on: day(-1), why: "WITHDRAWN" as const });
    },
  },
  {
    what: "a move to another street",
    prepare: async () => {
      const firmId = await surveyedFirm(0);
      const version = await versionOf("firm", firmId);
      return as(moveFirm, { firmId, version, regionCode: "990102002001", from: day(0) });
    },
  },
  {
    what: "a declaration of what is known already for an earlier day",
    prepare: async () => {
      const firmId = await surveyedFirm(2);
      return as(declareMembers, { firmId, declaredOn: day(-5), full: 2, probationary: 0 }, false);
    },
  },
];

describe("the preview of a change", () => {
  it.each(CASES)("is what saving gives: $what", async ({ prepare }) => {
    const { command, input, changes } = await prepare();
    const before = await tableCounts();
    const preview = await previewChange(district, command, input as never);
    expect(await tableCounts()).toEqual(before);
    expect(await drift()).toBe(0);
    await expectPromise(preview, "before");
    await command(district, input as never);
    await expectPromise(preview, "after");
    const differs = preview.days.some(({ firms }) =>
      firms.some((firm) => JSON.stringify(firm.before) !== JSON.stringify(firm.after)),
    );
    expect(differs).toBe(changes);
  });

  async function expectPromise(preview: Awaited<ReturnType<typeof previewChange>>, side: "before" | "after") {
    for (const { day, firms, regions } of preview.days) {
      const saved = await asSaved(
        day,
        firms.map(({ id }) => id),
        regions.map(({ region }) => region.code),
      );
      const standings = firms.map((firm) => firm[side]);
      expect(
        saved.firms.map((span) => span && { gap: span.gap, cohort: span.cohort, hasOrg: span.hasOrg }),
      ).toEqual(standings.map((each) => each && { gap: each.gap, cohort: each.cohort, hasOrg: each.hasOrg }));
      expect(saved.figures).toEqual(
        regions.map(({ region, orgCoverage, instructorCoverage }) => ({
          code: region.code,
          orgCoverage: orgCoverage[side],
          instructorCoverage: instructorCoverage[side],
        })),
      );
    }
  }

  it("shows community, street and district to who sees them, and the street's own part to a street", async () => {
    const input = branchOf(await surveyedFirm(4));
    const codes = async (actor: typeof district) =>
      (await previewChange(actor, establishOrganisation, input)).days[0]?.regions.map(
        ({ region }) => region.code,
      );
    expect(await codes(district)).toEqual(["990102001001", "990102001", "990102"]);
    expect(await codes(eastStreet)).toEqual(["990102001001", "990102001"]);
  });

  it("says from when on past figures are corrected", async () => {
    const preview = await previewChange(district, establishOrganisation, branchOf(await surveyedFirm(4)));
    expect(preview.correctsFrom).toBe(day(-30));
    expect(preview.days.map((each) => each.day)).toEqual([today()]);
  });

  it("refuses what saving refuses, and to whom saving is refused", async () => {
    const input = branchOf(await surveyedFirm(4));
    await expect(previewChange(westStreet, establishOrganisation, input)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const future = { ...input, approvedOn: day(9) };
    await expect(previewChange(district, establishOrganisation, future)).rejects.toMatchObject({
      reasons: [expect.objectContaining({ field: "approvedOn" })],
    });
  });
});

describe("a form with a preview", () => {
  const send = (input: ReturnType<typeof branchOf>, step: string, seen: string) =>
    checkThenSave(eastStreet, establishOrganisation, { step, seen, input }, { requestId: "request-1" });

  it("saves only what was shown, once", async () => {
    const input = branchOf(await surveyedFirm(4));
    const named = () => db().organisation.count({ where: { name: input.name } });
    const first = await send(input, "save", "");
    expect(first).toMatchObject({ changedSince: true });
    const seen = first?.seen ?? "";
    const changed = await send({ ...input, approvedOn: day(-20) }, "save", seen);
    expect(changed).toMatchObject({ changedSince: true });
    expect(await named()).toBe(0);
    expect(await send(input, "check", seen)).toMatchObject({ changedSince: false, seen });
    expect(await named()).toBe(0);
    expect(await send(input, "save", seen)).toBeNull();
    await expect(send(input, "save", seen)).rejects.toMatchObject({ code: "STATE" });
    expect(await named()).toBe(1);
    const audited = await db().auditEntry.findMany({ where: { action: "organisation.established" } });
    expect(audited.filter(({ body }) => body.includes(input.name))).toHaveLength(1);
  });
});
