import { formatDateTime } from "@/lib/shared/time/format";
import type { OutputSheet } from "@/lib/shared/workbook";
import { auditCopy as copy } from "./copy";
import { auditKindLabels, subjectTypeLabels } from "./labels/words";
import { actorText, changesOf, kindOf, wordText } from "./rules/words";
import type { AuditView } from "./schema";

const { columns } = copy;
const HEADERS = [
  columns.at,
  columns.actor,
  columns.action,
  columns.kind,
  columns.subject,
  columns.change,
  columns.reason,
  columns.region,
  columns.place,
  columns.requestId,
];

/** Entries as a sheet: the same words, fields and order as on the screen. */
export function auditWorkbook(entries: readonly AuditView[]): OutputSheet[] {
  return [
    {
      name: copy.title,
      widths: [18, 28, 18, 14, 32, 60, 24, 14, 16, 38],
      frozenRows: 1,
      rows: [HEADERS.map((value) => ({ value, tone: "header" as const })), ...entries.map(rowOf)],
    },
  ];
}

function rowOf(entry: AuditView) {
  const kind = kindOf(entry.action);
  return [
    formatDateTime(new Date(entry.at)),
    actorText(entry.actor),
    wordText(entry.action),
    kind ? auditKindLabels[kind].label : null,
    `${subjectTypeLabels[entry.subjectType]?.label ?? entry.subjectType} ${entry.subjectLabel}`,
    changeText(entry),
    entry.reason,
    entry.region,
    `${entry.chain}-${entry.seq}`,
    entry.requestId,
  ];
}

/** All shown fields of a change on one line. */
export function changeText({ before, after }: Pick<AuditView, "before" | "after">): string {
  return changesOf(before, after)
    .map(({ field, before: was, after: is }) =>
      was === null ? `${field}：${is}` : `${field}：${was} → ${is ?? copy.nothing}`,
    )
    .join("；");
}
