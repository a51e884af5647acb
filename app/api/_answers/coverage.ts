import { z } from "zod";
import { COVERING_FORMS } from "@/lib/domains/coverage/schema";
import { Code, Count, Day, Level, Text } from "./parts";

const Ratio = z.object({ numerator: Count, denominator: Count });
/** Null when the denominator is 0, otherwise unrounded. */
const Rate = Ratio.extend({ rate: z.number().min(0).max(1).nullable() });
const Region = z.object({ code: Code, name: Text, level: Level });

const Figures = z.object({
  firms: Count,
  unsurveyed: Count,
  orgCoverage: Rate.extend({ byForm: z.record(z.enum(COVERING_FORMS), Count) }),
  instructorCoverage: Rate,
  workCoverage: Rate,
});

export const RegionsAnswer = z.object({
  items: z.array(Region.extend({ parentCode: Code.nullable() })),
});

export const CoverageAnswer = Figures.extend({
  region: Region,
  asOf: Day,
  children: z.array(Figures.extend(Region.shape)),
  unclaimed: Figures,
});

export const TrendAnswer = z.object({
  points: z.array(
    z.object({
      date: Day,
      firms: Count,
      unsurveyed: Count,
      orgCoverage: Ratio,
      instructorCoverage: Ratio,
      workCoverage: Ratio,
    }),
  ),
});

export const ForecastAnswer = z.object({
  gap: Count,
  due: Day.nullable(),
  expected: Day.nullable(),
  earliest: Day.nullable(),
  latest: Day.nullable(),
  method: Text,
});
