import { importCopy } from "@/lib/domains/transfers/copy";
import type { LedgerReport } from "@/lib/domains/transfers/schema";

/** Which sheets were read, and why the others were not: a sheet that is passed over in silence is a lost street. */
export function SheetNotes({ sheets }: Readonly<{ sheets: LedgerReport["sheets"] }>) {
  return (
    <ul aria-label={importCopy.sheets} className="list-disc space-y-0.5 pl-5 text-ink-2">
      {sheets.map(({ name, rows, skipped }) => (
        <li key={name}>
          {skipped ? importCopy.sheetSkipped(name, skipped) : importCopy.sheetRead(name, rows)}
        </li>
      ))}
    </ul>
  );
}
