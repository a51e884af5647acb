import { LedgerTable } from "@/components/patterns/ledger-table";
import { Callout } from "@/components/ui/callout";
import { importCopy } from "@/lib/domains/transfers/copy";
import type { LedgerEnd } from "@/lib/domains/transfers/schema";
import { formatDateLong } from "@/lib/shared/time/format";

/** A ledger that leaves out a whole column by mistake would end everything: then the count says it. */
const SHOWN = 50;

const heads = importCopy.endColumns;

/** What the import ends, before it does: an emptied cell is often an oversight. */
export function EndsWarning({ ends, done }: Readonly<{ ends: readonly LedgerEnd[]; done: boolean }>) {
  if (ends.length === 0) return null;
  const title = done ? importCopy.ended(ends.length) : importCopy.ends(ends.length);
  return (
    <section aria-label={title} className="space-y-2">
      <Callout tone="warning" title={title}>
        {done ? null : importCopy.endsText}
      </Callout>
      <LedgerTable
        caption={title}
        density="compact"
        rows={ends.slice(0, SHOWN)}
        rowKey={({ uscc, kind, name }) => `${uscc} ${kind} ${name}`}
        columns={[
          { key: "name", header: heads.name, cell: (end) => end.name },
          { key: "kind", header: heads.kind, cell: (end) => importCopy.endKinds[end.kind] },
          { key: "firm", header: heads.firm, cell: (end) => end.uscc },
          { key: "on", header: heads.on, cell: (end) => formatDateLong(end.on), nowrap: true },
        ]}
      />
      {ends.length > SHOWN ? <p className="text-ink-2">{importCopy.more(ends.length - SHOWN)}</p> : null}
    </section>
  );
}
