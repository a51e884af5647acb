import { Section } from "@/components/patterns/section";
import { Timeline } from "@/components/patterns/timeline";
import { auditCopy as copy } from "@/lib/domains/audit/copy";
import { actorText, kindOf, wordText } from "@/lib/domains/audit/rules/words";
import type { AuditView } from "@/lib/domains/audit/schema";
import { formatDateTime } from "@/lib/shared/time/format";
import { ChangeList } from "./change-list";

/** Who changed what of one record, newest first. */
export function RecordHistory({ entries }: Readonly<{ entries: readonly AuditView[] }>) {
  return (
    <Section title={copy.history}>
      {entries.length === 0 ? (
        <p className="text-ink-2">{copy.noHistory}</p>
      ) : (
        <Timeline
          entries={entries.map((entry) => ({
            key: entry.id,
            at: entry.at,
            atText: formatDateTime(new Date(entry.at)),
            title: wordText(entry.action),
            by: actorText(entry.actor),
            tone: kindOf(entry.action) ? "due" : "none",
            body: <ChangeList entry={entry} />,
          }))}
        />
      )}
    </Section>
  );
}
