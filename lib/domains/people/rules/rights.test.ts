import { describe, expect, it } from "vitest";
import { ROLES } from "@/lib/shared/access/roles";
import { ACTIONS, roleMay } from "@/lib/shared/access/table";
import { rightsWorkbook } from "../transfer";
import { rightsMatrix } from "./rights";

describe("the matrix of rights", () => {
  const rows = rightsMatrix().flatMap(({ rights }) => rights);

  it("holds every right of the access table once", () => {
    expect(rows.map(({ action }) => action).sort()).toEqual([...ACTIONS].sort());
  });

  it("says of every role what the table says", () => {
    for (const { action, roles } of rows) {
      expect({ action, roles }).toEqual({ action, roles: ROLES.filter((role) => roleMay(role, action)) });
    }
  });

  it("is the same as a workbook: a mark for each right that a role has", () => {
    const [sheet] = rightsWorkbook("2026-05-01");
    const marks = sheet?.rows.flat().filter((cell) => cell === "√").length;
    expect(marks).toBe(rows.reduce((sum, { roles }) => sum + roles.length, 0));
  });
});
