import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionCode } from "@/lib/shared/region-code";
import { addDays, type LocalDate, localDate } from "@/lib/shared/time/local-date";
import { TRANSFER_SIDES, TRANSFER_STATES } from "../schema";
import {
  effectiveDay,
  sideOf,
  TRANSFER_ACTS,
  TRANSFER_NEXT,
  whyNotAct,
  whyNotPlace,
  whyNotPropose,
} from "./transfer";

const TODAY = localDate("2026-06-10");
const HOME = regionCode("210102001001");
const AWAY = regionCode("210103");
const residence = (from: string, to: string | null = null, region: string = HOME) => ({
  id: "r",
  regionCode: region,
  from: localDate(from),
  to: to as LocalDate | null,
  endReason: null,
});

describe("the states of a transfer", () => {
  // Written out by hand: state × act × who proposed × who acts.
  const ALLOWED = new Set([
    "PROPOSED accept GIVER RECEIVER",
    "PROPOSED accept GIVER SUPERIOR",
    "PROPOSED accept RECEIVER GIVER",
    "PROPOSED accept RECEIVER SUPERIOR",
    "PROPOSED decline GIVER RECEIVER",
    "PROPOSED decline GIVER SUPERIOR",
    "PROPOSED decline RECEIVER GIVER",
    "PROPOSED decline RECEIVER SUPERIOR",
    "PROPOSED withdraw GIVER GIVER",
    "PROPOSED withdraw RECEIVER RECEIVER",
  ]);
  const CASES = TRANSFER_STATES.flatMap((state) =>
    TRANSFER_ACTS.flatMap((act) =>
      (["GIVER", "RECEIVER"] as const).flatMap((proposedBy) =>
        TRANSFER_SIDES.map((side) => ({ state, act, proposedBy, side })),
      ),
    ),
  );

  it.each(CASES)(
    "$state: $act by $side of what the $proposedBy proposed",
    ({ state, act, proposedBy, side }) => {
      const allowed = whyNotAct({ state, proposedBy }, act, side).length === 0;
      expect(allowed).toBe(ALLOWED.has(`${state} ${act} ${proposedBy} ${side}`));
      if (allowed) expect(TRANSFER_NEXT[state][act]).toBeDefined();
    },
  );

  it("knows who speaks for whom", () => {
    expect([sideOf(true, false), sideOf(false, true), sideOf(true, true), sideOf(false, false)]).toEqual([
      "GIVER",
      "RECEIVER",
      "SUPERIOR",
      null,
    ]);
  });
});

describe("proposing", () => {
  const proposal = {
    side: "GIVER",
    firmRegion: HOME,
    toRegion: AWAY,
    earliestOn: TODAY,
    pending: false,
  } as const;
  const keys = (changes: object, residences = [residence("2026-01-01")]) =>
    whyNotPropose({ ...proposal, ...changes }, residences, TODAY).map(({ key }) => key);

  it("is open to one of two sides for a firm that is counted, from today on", () => {
    expect(keys({})).toEqual([]);
    expect(keys({ toRegion: regionCode("210102001") })).toEqual([]);
    expect(keys({ side: "SUPERIOR" })).toEqual(["own"]);
    expect(keys({ pending: true })).toEqual(["pending"]);
    expect(keys({ toRegion: HOME })).toEqual(["same"]);
    expect(keys({ earliestOn: addDays(TODAY, -1) })).toEqual(["past"]);
    expect(keys({}, [residence("2026-01-01", "2026-06-01")])).toEqual(["not_resident"]);
  });
});

describe("accepting", () => {
  const placement = { fromRegion: HOME, toRegion: AWAY, placedIn: AWAY, on: TODAY };
  const keys = (changes: object, residences = [residence("2026-01-01")]) =>
    whyNotPlace({ ...placement, ...changes }, residences, TODAY).map(({ key }) => key);

  it("places the firm inside what was asked, from where it stood", () => {
    expect(keys({})).toEqual([]);
    expect(keys({ placedIn: regionCode("210103002001") })).toEqual([]);
    expect(keys({ placedIn: regionCode("210104") })).toEqual(["outside"]);
    expect(keys({}, [residence("2026-01-01", null, "210102001002")])).toEqual(["moved"]);
    expect(keys({}, [residence("2026-01-01", "2026-06-01")])).toEqual(["moved"]);
  });

  it("never holds before the day of acceptance, and never empties a residence", () => {
    const days = fc.integer({ min: -60, max: 60 }).map((step) => addDays(TODAY, step));
    fc.assert(
      fc.property(days, days, (earliestOn, from) => {
        const residences = [{ ...residence("2026-01-01"), from }];
        const on = effectiveDay(residences, earliestOn, TODAY);
        expect(on >= TODAY && on >= earliestOn).toBe(true);
        if (from <= TODAY) expect(on > from).toBe(true);
      }),
    );
  });
});
