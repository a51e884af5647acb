import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionCode } from "@/lib/shared/region-code";
import { addDays, localDate } from "@/lib/shared/time/local-date";
import { EXIT_STATES } from "../schema";
import {
  EXIT_ACTS,
  EXIT_NEXT,
  exitDay,
  levelThatConfirms,
  levelThatRecorded,
  whyNotAnswerExit,
  whyNotConfirmExit,
} from "./exit";

const TODAY = localDate("2026-06-10");
const HOME = regionCode("210102001001");
const residence = (from: string) => ({
  id: "r",
  regionCode: HOME,
  from: localDate(from),
  to: null,
  endReason: null,
});

describe("the states of an exit", () => {
  const ALLOWED = ["PROPOSED confirm CONFIRMER", "PROPOSED decline CONFIRMER", "PROPOSED withdraw RECORDER"];
  const CASES = EXIT_STATES.flatMap((state) =>
    EXIT_ACTS.flatMap((act) =>
      (["CONFIRMER", "RECORDER", "ONLOOKER"] as const).map((part) => ({ state, act, part })),
    ),
  );

  it.each(CASES)("$state: $act by the $part", ({ state, act, part }) => {
    const allowed = whyNotAnswerExit(state, act, part).length === 0;
    expect(allowed).toBe(ALLOWED.includes(`${state} ${act} ${part}`));
    if (allowed) expect(EXIT_NEXT[state][act]).toBeDefined();
  });
});

describe("who confirms", () => {
  it.each([
    ["210102001001", "210102001"],
    ["210102001", "210102"],
    ["210102", "210100"],
    ["210100", null],
    ["000000", null],
    ["441900001", "441900"],
    ["441900", null],
  ])("what %s records is confirmed by %s", (recorder, above) => {
    expect(levelThatConfirms(regionCode(recorder))).toBe(above);
    if (above) expect(levelThatRecorded(regionCode(above), regionCode(recorder))).toBe(recorder);
  });
});

describe("the day of an exit", () => {
  it("is never before its confirmation, and leaves the residence at least a day", () => {
    const days = fc.integer({ min: -60, max: 60 }).map((step) => addDays(TODAY, step));
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 0 }), (on, began) => {
        const held = residence(addDays(TODAY, began));
        const effectiveOn = exitDay([held], on, TODAY);
        expect(effectiveOn >= TODAY && effectiveOn >= on && effectiveOn > held.from).toBe(true);
        expect(whyNotConfirmExit({ regionCode: HOME, effectiveOn }, [held], TODAY)).toEqual([]);
      }),
    );
  });

  it("is refused where the firm went somewhere else meanwhile", () => {
    const moved = { ...residence("2026-01-01"), regionCode: "210102001002" };
    const keys = whyNotConfirmExit({ regionCode: HOME, effectiveOn: TODAY }, [moved], TODAY);
    expect(keys.map(({ key }) => key)).toEqual(["moved"]);
  });
});
