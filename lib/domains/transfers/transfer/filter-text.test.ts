import { describe, expect, it } from "vitest";
import { FirmListInput } from "@/lib/domains/coverage/schema";
import { AssignmentListInput, InstructorListInput } from "@/lib/domains/dispatch/schema";
import { ProjectListInput } from "@/lib/domains/firms/schema";
import { DeclarationListInput, OrganisationListInput } from "@/lib/domains/party/schema";
import { EstateListInput } from "@/lib/domains/regions/schema";
import { exportCopy } from "../copy";
import { filterText, isSaid, SAID_ELSEWHERE } from "./filter-text";

const LISTS = {
  FirmListInput,
  ProjectListInput,
  EstateListInput,
  OrganisationListInput,
  DeclarationListInput,
  AssignmentListInput,
  InstructorListInput,
};

describe("the conditions of an export", () => {
  it.each(Object.entries(LISTS))("of %s all have words", (_, input) => {
    const conditions = Object.keys(input.shape).filter((name) => !SAID_ELSEWHERE.includes(name));
    expect(conditions.filter((name) => !isSaid(name))).toEqual([]);
  });

  it("are said as the page says them, in their order", () => {
    const said = filterText({
      region: "210102",
      uncovered: "org",
      gap: "ORG_DISSOLVED",
      q: "示例",
      page: "2",
    });
    expect(said.split("，")).toHaveLength(3);
    expect(said).not.toMatch(/[a-z]/i);
  });

  it("name no record by its number", () => {
    expect(filterText({ firm: "01a20922-b818-7afc-9602-605422428a61" })).toBe(exportCopy.conditions.firm);
  });

  it("are none where only place and day are given", () => {
    expect(filterText({ region: "210102", asOf: "2026-03-31" })).toBe(exportCopy.noFilter);
  });
});
