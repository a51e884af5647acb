import { formatCount } from "@/components/patterns/copy";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { StatusChip } from "@/components/ui/status-chip";
import { auditCopy } from "@/lib/domains/audit/copy";
import type { ChainState } from "@/lib/domains/audit/schema";
import { NATION } from "@/lib/shared/region-code";
import { formatDateTime } from "@/lib/shared/time/format";

const copy = auditCopy.chain;

/** Whether the log can be trusted: what the last walk along the chains found. */
export function ChainStates({ chains }: Readonly<{ chains: readonly ChainState[] }>) {
  const [first] = chains;
  if (!first) return <Callout>{copy.unchecked}</Callout>;
  const broken = chains.find(({ brokenSeq }) => brokenSeq !== null);
  const at = formatDateTime(new Date(first.checkedAt));
  const entries = formatCount(chains.reduce((sum, chain) => sum + chain.entries, 0));
  return (
    <div>
      {broken ? (
        <Callout tone="error">{copy.broken(broken.chain, broken.brokenSeq ?? 0, at)}</Callout>
      ) : (
        <Callout tone="success">{copy.intact(chains.length, entries, at)}</Callout>
      )}
      <Disclosure summary={copy.each}>
        <LedgerTable
          caption={copy.each}
          density="compact"
          columns={[
            {
              key: "chain",
              header: copy.code,
              cell: ({ chain }) => (chain === NATION ? copy.common : chain),
            },
            {
              key: "entries",
              header: copy.entries,
              cell: ({ entries: count }) => copy.upTo(formatCount(count)),
            },
            { key: "at", header: copy.at, cell: ({ checkedAt }) => formatDateTime(new Date(checkedAt)) },
            {
              key: "state",
              header: copy.state,
              cell: ({ brokenSeq }) => (
                <StatusChip tone={brokenSeq === null ? "done" : "late"}>
                  {brokenSeq === null ? copy.ok : copy.bad(brokenSeq)}
                </StatusChip>
              ),
            },
          ]}
          rows={chains}
          rowKey={({ chain }) => chain}
        />
      </Disclosure>
    </div>
  );
}
