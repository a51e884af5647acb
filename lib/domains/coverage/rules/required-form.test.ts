import { describe, expect, it } from "vitest";
import type { RequiredForm } from "../schema";
import { membersHere, orgForm } from "./required-form";

/** The vectors of the coverage decision (domain rules 2.4). */
const VECTORS: readonly (readonly [full: number, probationary: number, form: RequiredForm])[] = [
  [0, 0, "INSTRUCTOR"],
  [0, 1, "JOINT_BRANCH"],
  [0, 60, "JOINT_BRANCH"],
  [1, 0, "JOINT_BRANCH"],
  [2, 1, "JOINT_BRANCH"],
  [2, 98, "JOINT_BRANCH"],
  [3, 0, "BRANCH"],
  [6, 3, "BRANCH"],
  [7, 0, "BRANCH"],
  [49, 0, "BRANCH"],
  [48, 2, "GENERAL_BRANCH"],
  [50, 0, "GENERAL_BRANCH"],
  [99, 0, "GENERAL_BRANCH"],
  [98, 2, "PARTY_COMMITTEE"],
  [100, 0, "PARTY_COMMITTEE"],
];

describe("the form that a number of members asks for", () => {
  it.each(VECTORS)("%i full and %i probationary: %s", (full, probationary, form) => {
    expect(orgForm(full, probationary)).toBe(form);
  });
});

describe("members whose 组织关系 is in the firm", () => {
  it.each([
    [5, 2, 0, 5, 2],
    [5, 2, 3, 2, 2],
    [5, 2, 6, 0, 1],
    [5, 2, 7, 0, 0],
    [0, 2, 1, 0, 1],
  ])(
    "%i full and %i probationary, %i of them elsewhere: %i and %i stay",
    (full, probationary, elsewhere, a, b) => {
      expect(membersHere(full, probationary, elsewhere)).toEqual({ full: a, probationary: b });
    },
  );
});
