import { auditCopy as copy } from "@/lib/domains/audit/copy";
import { changesOf } from "@/lib/domains/audit/rules/words";
import type { AuditView } from "@/lib/domains/audit/schema";

/** What a change changed, field by field, in words. */
export function ChangeList({ entry }: Readonly<{ entry: AuditView }>) {
  const changes = changesOf(entry.before, entry.after);
  return (
    <>
      {changes.length > 0 ? (
        <ul>
          {changes.map(({ field, before, after }) => (
            <li key={field}>
              <span className="text-ink-2">{field}：</span>
              {before === null ? null : (
                <>
                  <span className="text-ink-2">
                    {copy.before} {before}
                  </span>
                  {" → "}
                </>
              )}
              <span className="break-all">{after ?? copy.nothing}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {entry.reason ? <p className="text-ink-2">{copy.reason(entry.reason)}</p> : null}
    </>
  );
}
