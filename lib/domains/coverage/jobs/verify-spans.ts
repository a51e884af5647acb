import { db } from "@/lib/platform/db/client";
import { inTransaction, type Tx } from "@/lib/platform/db/transaction";
import { coverageTimeline } from "../rules/timeline";
import { loadFacts } from "./load-facts";
import { type SpanRow, spanRow } from "./span-row";

export interface SpanVerdict {
  readonly firms: number;
  readonly spans: number;
  /** Spans that are stored but not derived, or derived but not stored. Must always be 0. */
  readonly drift: number;
}

const FIRMS_PER_ROUND = 1_000;
const TIMEOUT_MS = 10_000;

/** Derives all spans anew and compares them with the stored ones, a thousand firms at a time. */
export async function verifySpans(): Promise<SpanVerdict> {
  const total = { firms: 0, spans: 0, drift: 0 };
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const firms = await db().firm.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: FIRMS_PER_ROUND,
      select: { id: true },
    });
    const last = firms.at(-1);
    if (!last) return total;
    after = last.id;
    const ids = firms.map((firm) => firm.id);
    const round = await inTransaction((tx) => compareRound(tx, ids), { timeoutMs: TIMEOUT_MS });
    total.firms += ids.length;
    total.spans += round.spans;
    total.drift += round.drift;
  }
}

async function compareRound(tx: Tx, ids: readonly string[]): Promise<{ spans: number; drift: number }> {
  // One snapshot, so that a change committed in between is not taken for drift.
  await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`;
  const stored = await tx.$queryRaw<SpanRow[]>`
    SELECT firm_id, region_code, valid_from::text AS valid_from, valid_to::text AS valid_to, cohort::text AS cohort,
           "full", probationary, required_form::text AS required_form, members_elsewhere, has_org, org_form,
           has_instructor, gap::text AS gap, warnings
    FROM coverage_span WHERE firm_id = ANY(${[...ids]}::uuid[])`;
  const facts = await loadFacts(tx, ids);
  const derived = [...facts].flatMap(([firmId, each]) =>
    coverageTimeline(each).map((span) => spanRow(firmId, span)),
  );
  const left = new Set(derived.map(keyOf));
  const extra = stored.filter((row) => !left.delete(keyOf(row)));
  return { spans: stored.length, drift: extra.length + left.size };
}

function keyOf(row: SpanRow): string {
  return [
    row.firm_id,
    row.region_code,
    row.valid_from,
    row.valid_to,
    row.cohort,
    row.full,
    row.probationary,
    row.required_form,
    row.members_elsewhere,
    row.has_org,
    row.org_form,
    row.has_instructor,
    row.gap,
    [...row.warnings].sort().join("+"),
  ].join("|");
}
