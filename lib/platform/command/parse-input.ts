import type { z } from "zod";
import { AppError, type Reason } from "@/lib/shared/result";

/** @throws AppError INVALID with one reason per field, in Chinese */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const reasons: Reason[] = parsed.error.issues.map((issue) => ({
    key: issue.code,
    message: issue.message,
    field: issue.path.join("."),
  }));
  throw new AppError("INVALID", reasons[0]?.message ?? "填写的内容有误", reasons);
}
