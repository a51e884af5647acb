import type { Tx } from "@/lib/platform/db/transaction";
import type { HandlerContext } from "@/lib/platform/events/registry";
import type { Span } from "../rules/span";
import { coverageTimeline } from "../rules/timeline";
import { loadFacts } from "./load-facts";
import { spanRow } from "./span-row";

/** Facts are read and spans written for so many firms at a time, which bounds the memory of a large import. */
const FIRMS_PER_ROUND = 2_000;

/** Derives the spans of the firms anew, in the transaction that changed one of their facts. */
export async function rewriteSpans(tx: Tx, firmIds: readonly string[]): Promise<void> {
  const ids = [...new Set(firmIds)].sort();
  for (let start = 0; start < ids.length; start += FIRMS_PER_ROUND) {
    const round = ids.slice(start, start + FIRMS_PER_ROUND);
    const facts = await loadFacts(tx, round);
    const rows = [...facts].flatMap(([firmId, each]) =>
      coverageTimeline(each).map((span: Span) => spanRow(firmId, span)),
    );
    await tx.$executeRaw`DELETE FROM coverage_span WHERE firm_id = ANY(${round}::uuid[])`;
    await tx.$executeRaw`
      INSERT INTO coverage_span SELECT * FROM jsonb_populate_recordset(NULL::coverage_span, ${JSON.stringify(rows)}::jsonb)`;
  }
}

/** On `firm.facts_changed`. */
export async function onFactsChanged(
  { tx }: HandlerContext,
  payloads: readonly { readonly firmIds: readonly string[] }[],
): Promise<void> {
  await rewriteSpans(
    tx,
    payloads.flatMap((payload) => payload.firmIds),
  );
}
