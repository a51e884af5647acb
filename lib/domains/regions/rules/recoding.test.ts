import { describe, expect, it } from "vitest";
import { regionCode } from "@/lib/shared/region-code";
import type { RegionRow } from "../schema";
import { whyNotRecordEstate } from "./estate";
import { planRecoding, whyNotRecode } from "./recoding";

const street: RegionRow = {
  code: regionCode("990102001"),
  name: "东街道",
  level: "STREET",
  parentCode: regionCode("990102"),
};
const community: RegionRow = {
  code: regionCode("990102001002"),
  name: "东二社区",
  level: "COMMUNITY",
  parentCode: street.code,
};
const keys = (reasons: readonly { key: string }[]) => reasons.map((each) => each.key);
const to = regionCode("990103009");

describe("planRecoding", () => {
  it("moves everything below with it, keeping the last digits", () => {
    const plan = planRecoding(street, to, regionCode("990103"), [community], new Map());
    expect(plan.map(({ newCode, create }) => [newCode, create?.parentCode])).toEqual([
      [to, "990103"],
      ["990103009002", to],
    ]);
  });

  it("makes nothing where the new code stands already", () => {
    const existing = new Map([[to as string, { ...street, code: to }]]);
    const [first] = planRecoding(street, to, regionCode("990103"), [], existing);
    expect(first?.create).toBeNull();
  });
});

describe("whyNotRecode", () => {
  it.each([
    ["another street", street, "990103009", "STREET", true, []],
    ["an old code that is gone", undefined, "990103009", "STREET", true, ["old_missing"]],
    ["itself", street, "990102001", "STREET", true, ["same", "inside"]],
    ["another level", street, "990103", "DISTRICT", true, ["level"]],
    ["a parent that is missing", street, "880103009", "STREET", false, ["parent"]],
  ] as const)("judges %s", (_case, old, code, level, parentExists, expected) => {
    expect(keys(whyNotRecode(old, regionCode(code), level, parentExists))).toEqual(expected);
  });
});

describe("whyNotRecordEstate", () => {
  it("wants a community and a name of its own", () => {
    expect(keys(whyNotRecordEstate(community, "示例花园", false))).toEqual([]);
    expect(keys(whyNotRecordEstate(street, "示例花园", true))).toEqual(["level", "name_taken"]);
  });
});
