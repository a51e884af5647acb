import { LedgerTable } from "@/components/patterns/ledger-table";
import { Section } from "@/components/patterns/section";
import { Disclosure } from "@/components/ui/disclosure";
import { importCopy } from "@/lib/domains/transfers/copy";
import type { MissingFirm } from "@/lib/domains/transfers/schema";

const SHOWN = 100;

/** Firms of the ledger's streets that it does not name. Nothing is done to them, so the list waits folded. */
export function MissingFirms({ firms }: Readonly<{ firms: readonly MissingFirm[] }>) {
  if (firms.length === 0) return null;
  const title = importCopy.missing(firms.length);
  return (
    <Section title={title}>
      <p className="text-ink-2">{importCopy.missingText}</p>
      <Disclosure summary={importCopy.showAll}>
        <LedgerTable
          caption={title}
          density="compact"
          rows={firms.slice(0, SHOWN)}
          rowKey={(firm) => firm.uscc}
          columns={[
            { key: "name", header: importCopy.problemColumns.firm, cell: (firm) => firm.name },
            { key: "uscc", header: importCopy.uscc, cell: (firm) => firm.uscc },
          ]}
        />
        {firms.length > SHOWN ? (
          <p className="pt-2 text-ink-2">{importCopy.more(firms.length - SHOWN)}</p>
        ) : null}
      </Disclosure>
    </Section>
  );
}
