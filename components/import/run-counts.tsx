import { importCopy } from "@/lib/domains/transfers/copy";
import type { LedgerReport } from "@/lib/domains/transfers/schema";

const words = importCopy.counts;

/** What the file holds and what a commit gives, as two sums that can be checked by eye. */
export function RunCounts({ report }: Readonly<{ report: LedgerReport }>) {
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-4">
      <Sum label={importCopy.countsOf} report={report} parts={["rows", "accepted", "rejected"]} />
      <Sum label={importCopy.acceptedSplit} report={report} parts={["created", "updated", "unchanged"]} />
    </div>
  );
}

function Sum({
  label,
  report,
  parts,
}: Readonly<{ label: string; report: LedgerReport; parts: readonly (keyof typeof words)[] }>) {
  return (
    <section aria-label={label}>
      <p className="text-ink-2">{label}</p>
      <dl className="mt-1 flex divide-x divide-line">
        {parts.map((part) => (
          <div key={part} className="flex min-w-20 flex-col-reverse px-4 first:pl-0">
            <dt className="text-ink-2">{words[part]}</dt>
            <dd className="text-figure font-semibold">{report[part]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
