import { Section } from "@/components/patterns/section";
import { Timeline } from "@/components/patterns/timeline";
import type { HistoryEntry } from "@/lib/domains/audit/schema";
import { formatDateTime } from "@/lib/shared/time/format";
import { firmHistoryCopy } from "./record-copy";

/** Who changed what of the firm, and when; newest first. */
export function FirmHistory({ entries }: Readonly<{ entries: readonly HistoryEntry[] }>) {
  if (entries.length === 0) return null;
  return (
    <Section title={firmHistoryCopy.title}>
      <Timeline
        entries={entries.map((entry) => ({
          key: entry.id,
          at: entry.at,
          atText: formatDateTime(new Date(entry.at)),
          by: entry.actor,
          title: entry.about ? firmHistoryCopy.about(entry.what, entry.about) : entry.what,
          body: <ChangeText entry={entry} />,
        }))}
      />
    </Section>
  );
}

function ChangeText({ entry: { lines, reason } }: Readonly<{ entry: HistoryEntry }>) {
  if (lines.length === 0 && reason === null) return null;
  return (
    <ul>
      {lines.map(({ label, before, after }) => (
        <li key={label}>{firmHistoryCopy.line(label, before, after)}</li>
      ))}
      {reason === null ? null : <li>{firmHistoryCopy.reason(reason)}</li>}
    </ul>
  );
}
