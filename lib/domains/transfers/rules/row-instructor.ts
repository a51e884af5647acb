import { LEDGER_COPY } from "../copy";
import type { ParsedInstructor } from "../schema";
import type { RowReader } from "./row-reader";

/** Undefined without a 指导员姓名 column; null when the row names nobody. Dates are checked either way. */
export function readInstructor(reader: RowReader): ParsedInstructor | null | undefined {
  const from = reader.date("from");
  const lastDay = reader.lastDay("lastDay");
  if (from && lastDay && lastDay < from) {
    reader.report("INVALID_DATE", "lastDay", LEDGER_COPY.lastDayBeforeFirst(lastDay, from));
  }
  reader.warnIfFuture("from", from);
  const name = reader.text("instructor");
  if (!name) return name === undefined ? undefined : null;
  return { name, employer: reader.text("employer"), from, lastDay };
}
