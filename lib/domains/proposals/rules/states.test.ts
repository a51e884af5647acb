import { describe, expect, it } from "vitest";
import { PROPOSAL_STATES } from "../schema";
import { PROPOSAL_STEPS, stateAfter, whyNotPropose, whyNotStep } from "./states";

const TABLE = {
  OPEN: { accept: "ACCEPTED", decline: "DECLINED", withdraw: "WITHDRAWN" },
  ACCEPTED: { accept: null, decline: null, withdraw: null },
  DECLINED: { accept: null, decline: null, withdraw: null },
  WITHDRAWN: { accept: null, decline: null, withdraw: null },
} as const;

describe("a proposal", () => {
  it.each(PROPOSAL_STATES.flatMap((state) => PROPOSAL_STEPS.map((step) => [state, step] as const)))(
    "that is %s goes by %s where the table says, and is refused with a sentence otherwise",
    (state, step) => {
      const next = TABLE[state][step];
      expect(whyNotStep(state, step)).toHaveLength(next === null ? 1 : 0);
      if (next !== null) expect(stateAfter(state, step)).toBe(next);
      else expect(() => stateAfter(state, step)).toThrow();
    },
  );

  it("waits alone of its kind", () => {
    expect(whyNotPropose(0)).toEqual([]);
    expect(whyNotPropose(1)).toHaveLength(1);
  });
});
