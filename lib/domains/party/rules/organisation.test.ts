import { describe, expect, it } from "vitest";
import { localDate } from "@/lib/shared/time/local-date";
import { COVER_FORMS, ORGANISATION_KINDS } from "../schema";
import { type Link, warnTooManyUnits, whyNotCover, whyNotUncover } from "./cover";
import { whyNotDeclare } from "./declaration";
import { whyNotForm } from "./form";
import { linksAtDissolution, whyNotDissolve, whyNotEstablish, whyNotRenew } from "./organisation";

const day = localDate;
const today = day("2026-06-01");
const keys = (reasons: readonly { key: string }[]) => reasons.map((each) => each.key);
const branch = { kind: "BRANCH", approvedOn: day("2026-01-01"), dissolvedOn: null } as const;
const cover = { firmId: "a", projectId: null, form: "OWN", from: day("2026-01-01") } as const;
const link = (change: Partial<Link> = {}): Link => ({ ...cover, id: "1", to: null, ...change });

describe("whyNotForm", () => {
  it("lets each kind cover in the forms that it has", () => {
    const fits = ORGANISATION_KINDS.map((kind) => [
      kind,
      COVER_FORMS.filter((form) => whyNotForm(kind, form, "form").length === 0).join("+"),
    ]);
    expect(fits).toEqual([
      ["BRANCH", "OWN+HIGHER"],
      ["JOINT_BRANCH", "JOINT"],
      ["GENERAL_BRANCH", "OWN+HIGHER"],
      ["PARTY_COMMITTEE", "OWN+HIGHER"],
      ["TEMPORARY_BRANCH", "OWN+JOINT"],
      ["FUNCTIONAL", "OWN+JOINT+HIGHER"],
      ["INDUSTRY_LINE", "HIGHER"],
    ]);
  });
});

describe("whyNotCover", () => {
  it("refuses the same twice, but not a project beside its firm, nor again after an end", () => {
    expect(keys(whyNotCover(branch, cover, [link()]))).toEqual(["covered"]);
    expect(keys(whyNotCover(branch, cover, [link({ projectId: "p" })]))).toEqual([]);
    const ended = link({ from: day("2025-01-01"), to: day("2026-01-01") });
    expect(keys(whyNotCover(branch, cover, [ended]))).toEqual([]);
  });

  it("refuses days before the approval, and a dissolved organisation", () => {
    const early = { ...cover, from: day("2025-12-31") };
    expect(keys(whyNotCover(branch, early, []))).toEqual(["before_approval"]);
    expect(keys(whyNotCover({ ...branch, dissolvedOn: today }, cover, []))).toEqual(["dissolved"]);
  });

  it("lets an organisation be the own one of one firm only", () => {
    expect(keys(whyNotCover(branch, cover, [link({ firmId: "b" })]))).toEqual(["own_of_one"]);
  });
});

describe("warnTooManyUnits", () => {
  it("counts firms, not links, and speaks over five", () => {
    const joint = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ firmId: String(index), form: "JOINT" as const }));
    expect(warnTooManyUnits(joint(5))).toEqual([]);
    expect(warnTooManyUnits([...joint(5), ...joint(5)])).toEqual([]);
    expect(keys(warnTooManyUnits(joint(6)))).toEqual(["JOINT_ORG_TOO_MANY_UNITS"]);
  });
});

describe("whyNotUncover", () => {
  it("wants a link that holds, and a day after its first", () => {
    expect(keys(whyNotUncover(null, today))).toEqual(["not_covered"]);
    expect(keys(whyNotUncover(link({ to: today }), today))).toEqual(["ended"]);
    expect(keys(whyNotUncover(link({ from: today }), today))).toEqual(["too_early"]);
    expect(keys(whyNotUncover(link(), today))).toEqual([]);
  });
});

describe("whyNotEstablish", () => {
  const wanted = { ...branch, name: "示例党支部", termLastDay: null, covers: [cover] };

  it("judges days, name and each firm, naming its place in the form", () => {
    expect(keys(whyNotEstablish(wanted, false, today))).toEqual([]);
    expect(keys(whyNotEstablish(wanted, true, today))).toEqual(["name_taken"]);
    const short = { ...wanted, termLastDay: day("2025-12-31") };
    expect(keys(whyNotEstablish(short, false, today))).toEqual(["term"]);
    const future = { ...wanted, approvedOn: day("2026-06-02"), covers: [] };
    expect(keys(whyNotEstablish(future, false, today))).toEqual(["future"]);
    const twice = whyNotEstablish({ ...wanted, covers: [cover, cover] }, false, today);
    expect(twice).toMatchObject([{ key: "covered", field: "covers.1.firmId" }]);
  });
});

describe("dissolving", () => {
  it("is done once, after the approval", () => {
    expect(keys(whyNotDissolve(branch, today))).toEqual([]);
    expect(keys(whyNotDissolve(branch, branch.approvedOn))).toEqual(["too_early"]);
    expect(keys(whyNotDissolve({ ...branch, dissolvedOn: today }, today))).toEqual(["dissolved"]);
  });

  it("ends the links that hold, voids those to come, and leaves those that are over", () => {
    const over = link({ id: "over", to: today });
    const holds = link({ id: "holds" });
    const toCome = link({ id: "to come", from: today });
    const { ended, voided } = linksAtDissolution([over, holds, toCome], today);
    expect([ended.map(({ id }) => id), voided.map(({ id }) => id)]).toEqual([["holds"], ["to come"]]);
  });
});

describe("whyNotDeclare", () => {
  const declared = { declaredOn: today, full: 3, probationary: 1, elsewhere: 4 };
  it.each([
    ["as many as work there", declared, 4, []],
    ["staff that is not known", declared, null, []],
    ["more than work there", declared, 3, ["members_exceed_staff"]],
    ["more elsewhere than there are", { ...declared, elsewhere: 5 }, null, ["elsewhere"]],
    ["a day to come", { ...declared, declaredOn: day("2026-06-02") }, null, ["future"]],
  ])("judges %s", (_case, wanted, staff, expected) => {
    expect(keys(whyNotDeclare(wanted, staff, today))).toEqual(expected);
  });
});

describe("whyNotRenew", () => {
  const held = { ...branch, termLastDay: day("2026-05-31"), secretary: "示例甲" };
  const wanted = { on: day("2026-05-20"), termLastDay: day("2029-05-31"), secretary: "示例乙" };

  it("lets a term begin, or the secretary change within it", () => {
    expect(whyNotRenew(held, wanted, today)).toEqual([]);
    expect(whyNotRenew(held, { ...wanted, termLastDay: held.termLastDay }, today)).toEqual([]);
  });

  it.each([
    ["of one that is dissolved", { ...held, dissolvedOn: day("2026-05-01") }, wanted, ["dissolved"]],
    ["that is to come", held, { ...wanted, on: day("2026-06-02") }, ["future"]],
    ["before the approval", held, { ...wanted, on: day("2025-12-31") }, ["too_early"]],
    ["that ends before it begins", held, { ...wanted, termLastDay: day("2026-05-19") }, ["term"]],
    ["that is the one held", held, { ...held, on: day("2026-05-20") }, ["same"]],
  ])("refuses one %s", (_what, organisation, change, expected) => {
    expect(keys(whyNotRenew(organisation, change, today))).toEqual(expected);
  });
});
