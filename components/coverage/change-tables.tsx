import { formatCount } from "@/components/patterns/copy";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { recordCopy } from "@/lib/domains/coverage/copy/record";
import type { ChangePreview, DayPreview, FirmChange, RegionChange } from "@/lib/domains/coverage/schema";
import { formatRate, type Ratio } from "@/lib/shared/ratio";
import { StandingText } from "./standing-text";

/** What a change does to coverage: the firms it touches, and the rates of the places that count them. */
export function ChangeTables({ preview }: Readonly<{ preview: ChangePreview }>) {
  const { days, correctsFrom, elsewhere } = preview;
  const changing = days.filter(makesDifference);
  return (
    <div className="space-y-4">
      {changing.length === 0 ? <p>{recordCopy.noEffect}</p> : null}
      {changing.map((day) => (
        <DayTables key={day.day} day={day} isToday={day === days[0]} />
      ))}
      {correctsFrom ? <p>{recordCopy.correctsFrom(correctsFrom)}</p> : null}
      {elsewhere > 0 ? <p>{recordCopy.elsewhere(formatCount(elsewhere))}</p> : null}
    </div>
  );
}

function makesDifference({ firms }: DayPreview): boolean {
  return firms.some(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

function DayTables({ day, isToday }: Readonly<{ day: DayPreview; isToday: boolean }>) {
  const title = isToday ? recordCopy.today : recordCopy.onDay(day.day);
  return (
    <section aria-label={title} className="space-y-3">
      <h3 className="font-semibold">{title}</h3>
      <LedgerTable
        caption={recordCopy.firmCaption}
        density="compact"
        columns={[
          { key: "name", header: recordCopy.firm, cell: (firm: FirmChange) => firm.name },
          {
            key: "before",
            header: recordCopy.before,
            cell: (firm) => <StandingText standing={firm.before} />,
          },
          { key: "after", header: recordCopy.after, cell: (firm) => <StandingText standing={firm.after} /> },
        ]}
        rows={day.firms}
        rowKey={(firm) => firm.id}
      />
      <LedgerTable
        caption={recordCopy.regionCaption}
        density="compact"
        columns={[
          { key: "name", header: recordCopy.region, cell: (row: RegionChange) => row.region.name },
          { key: "org", header: recordCopy.org, cell: (row) => <RateChange {...row.orgCoverage} /> },
          {
            key: "instructor",
            header: recordCopy.instructor,
            cell: (row) => <RateChange {...row.instructorCoverage} />,
          },
        ]}
        rows={day.regions}
        rowKey={(row) => row.region.code}
      />
    </section>
  );
}

/** "差 3 家（75.0%） → 差 2 家（83.3%）". */
function RateChange({ before, after }: Readonly<{ before: Ratio; after: Ratio }>) {
  const same = before.numerator === after.numerator && before.denominator === after.denominator;
  if (same)
    return (
      <span className="text-ink-2">
        {rateText(before)} {recordCopy.same}
      </span>
    );
  return (
    <span className="inline-flex flex-wrap gap-x-1.5">
      <span>{rateText(before)}</span>
      <span>
        <span aria-hidden="true">→ </span>
        <span className="sr-only">{recordCopy.becomes}</span>
        <strong>{rateText(after)}</strong>
      </span>
    </span>
  );
}

function rateText(ratio: Ratio): string {
  if (ratio.denominator === 0) return recordCopy.nobody;
  const missing = ratio.denominator - ratio.numerator;
  return recordCopy.rate(missing, formatRate(ratio));
}
