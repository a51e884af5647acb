import { today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import type { Actor } from "@/lib/shared/access/actor";
import { type Ratio, rateOf } from "@/lib/shared/ratio";
import { type Figures, FiguresInput } from "../schema";
import { defaultRegion } from "./default-region";
import { getFigures } from "./get-figures";

/** The answer of `GET /api/v1/coverage` and `julin coverage` (CONTRACT 1, 2): rates unrounded, null without a denominator. */
export async function getFiguresAnswer(actor: Actor, rawInput: unknown) {
  const input = parseInput(FiguresInput, rawInput);
  const day = input.asOf ?? today();
  const figures = await getFigures(actor, input.region ?? defaultRegion(actor), day);
  return {
    region: figures.region,
    asOf: figures.asOf,
    ...answered(figures),
    children: figures.children.map((child) => ({
      code: child.code,
      name: child.name,
      level: child.level,
      ...answered(child),
    })),
    unclaimed: answered(figures.unclaimed),
  };
}

function answered({ firms, unsurveyed, orgCoverage, instructorCoverage, workCoverage }: Figures) {
  return {
    firms,
    unsurveyed,
    orgCoverage: { ...withRate(orgCoverage), byForm: orgCoverage.byForm },
    instructorCoverage: withRate(instructorCoverage),
    workCoverage: withRate(workCoverage),
  };
}

function withRate({ numerator, denominator }: Ratio) {
  return { numerator, denominator, rate: rateOf({ numerator, denominator }) };
}
