import { z } from "zod";
import { FACT_SOURCES } from "@/lib/shared/facts";
import { REGION_LEVELS, type RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** The small parts that answers are made of. Brands are for the compiler; on the wire they are plain text. */
export const Id = z.uuid();
export const Code = z.custom<RegionCode>().meta({ type: "string", pattern: "^\\d{6}(\\d{3}){0,2}$" });
export const Day = z.custom<LocalDate>().meta({ type: "string", format: "date" });
export const Count = z.int().min(0);
export const Text = z.string();
export const Source = z.enum(FACT_SOURCES);
export const Level = z.enum(REGION_LEVELS);

/** Answers of routes that take no parameters but the id. */
export const NO_QUERY = z.strictObject({});

/** One page of a list (CONTRACT 2). */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    total: Count,
    page: z.int().min(1),
    pageSize: z.int().min(1).max(200),
    items: z.array(item).readonly(),
  });
}

export const ErrorAnswer = z.object({
  error: z.object({
    code: Text,
    message: Text,
    fields: z.record(Text, Text).optional(),
  }),
});
