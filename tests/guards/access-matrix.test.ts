import { describe, expect, it } from "vitest";
import { type Actor, mayInRegion, requireInRegion, subjectsFor } from "@/lib/shared/access/actor";
import { ROLES } from "@/lib/shared/access/roles";
import { ACTIONS } from "@/lib/shared/access/table";
import { AppError } from "@/lib/shared/result";
import { allowedByHand, RELATIONS, type Relation, seenByHand } from "./access/by-hand";
import { actorWith, NAMED, target } from "./access/cast";

const CASES = ROLES.flatMap((role) => ACTIONS.map((action) => ({ role, action })));

function codeOf(work: () => void): string {
  try {
    work();
    return "OK";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

describe("who may do what where, by a table written out by hand", () => {
  it.each(CASES)("$role · $action", ({ role, action }) => {
    for (const relation of RELATIONS) {
      const actor = actorWith(role, relation);
      const region = target(role, relation);
      const expected = allowedByHand(role, action) && seenByHand(relation);
      expect({ relation, may: mayInRegion(actor, action, region) }).toEqual({ relation, may: expected });
    }
  });

  it.each(CASES)(
    "$role · $action: outside looks like absent, and a missing right is said",
    ({ role, action }) => {
      for (const relation of RELATIONS) {
        const actor = actorWith(role, relation);
        const code = codeOf(() => requireInRegion(actor, action, target(role, relation)));
        expect({ relation, code }).toEqual({ relation, code: answerByHand(role, action, relation) });
      }
    },
  );

  it.each(CASES)("$role · $action on a firm by name is for that firm only", ({ role, action }) => {
    const ids = subjectsFor(actorWith(role, "FIRM_SCOPED"), action, "FIRM");
    expect(ids).toEqual(allowedByHand(role, action) ? [NAMED] : []);
    expect(subjectsFor(actorWith(role, "FIRM_SCOPED"), action, "PROJECT")).toEqual([]);
    expect(subjectsFor(actorWith(role, "OWN"), action, "FIRM")).toEqual([]);
  });

  it.each(ACTIONS)("%s is closed to the public and open to the portal itself", (action) => {
    const nobody: Actor = { kind: "public" };
    const portal: Actor = { kind: "system", name: "system:cli" };
    expect(mayInRegion(nobody, action, target("CITY_OFFICIAL", "OWN"))).toBe(false);
    expect(codeOf(() => requireInRegion(nobody, action, target("CITY_OFFICIAL", "OWN")))).toBe(
      "UNAUTHENTICATED",
    );
    expect(mayInRegion(portal, action, target("CITY_OFFICIAL", "NEIGHBOUR"))).toBe(true);
  });
});

function answerByHand(
  role: (typeof ROLES)[number],
  action: (typeof ACTIONS)[number],
  relation: Relation,
): string {
  if (relation === "REVOKED") return "FORBIDDEN";
  if (!allowedByHand(role, action)) return "FORBIDDEN";
  return seenByHand(relation) ? "OK" : "NOT_FOUND";
}
