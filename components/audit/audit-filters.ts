import type { AppliedFilter } from "@/components/patterns/applied-filters";
import type { FilterSpec } from "@/components/patterns/filter-field";
import { hrefWith, type Query } from "@/components/ui/href";
import { auditCopy } from "@/lib/domains/audit/copy";
import { auditKindLabels, auditWordLabels, subjectTypeLabels } from "@/lib/domains/audit/labels/words";
import { wordText } from "@/lib/domains/audit/rules/words";
import { AUDIT_KINDS, type AuditListInput } from "@/lib/domains/audit/schema";
import { AUDIT_PATH } from "./links";

const copy = auditCopy.filters;

const optionsOf = (labels: Readonly<Record<string, { label: string }>>) =>
  Object.entries(labels).map(([value, { label }]) => ({ value, label }));

type Filters = Partial<AuditListInput>;

export function auditFilterFields({ q, actor, action, kind }: Filters): FilterSpec[] {
  return [
    { kind: "text", name: "q", label: copy.q, value: q ?? "", placeholder: auditCopy.qHint },
    { kind: "text", name: "actor", label: copy.actor, value: actor ?? "", placeholder: auditCopy.actorHint },
    {
      kind: "select",
      name: "action",
      label: copy.action,
      value: action ?? "",
      options: optionsOf(auditWordLabels),
    },
    {
      kind: "select",
      name: "kind",
      label: copy.kind,
      value: kind ?? "",
      options: optionsOf(auditKindLabels),
    },
  ];
}

export function moreAuditFilters({ from, to, subjectType }: Filters): FilterSpec[] {
  return [
    { kind: "date", name: "from", label: copy.from, value: from ?? "" },
    { kind: "date", name: "to", label: copy.to, value: to ?? "" },
    {
      kind: "select",
      name: "subjectType",
      label: copy.subjectType,
      value: subjectType ?? "",
      options: optionsOf(subjectTypeLabels),
    },
  ];
}

export function appliedAuditFilters(filters: Filters, query: Query): AppliedFilter[] {
  const { q, actor, action, kind, from, to, subjectType } = filters;
  const entries: [keyof typeof copy, string | undefined][] = [
    ["q", q],
    ["actor", actor],
    ["action", action && wordText(action)],
    ["kind", kind && AUDIT_KINDS.includes(kind) ? auditKindLabels[kind].label : undefined],
    ["from", from],
    ["to", to],
    ["subjectType", subjectType && (subjectTypeLabels[subjectType]?.label ?? subjectType)],
  ];
  return entries.flatMap(([name, value]) =>
    value
      ? [{ label: copy[name], value, removeHref: hrefWith(AUDIT_PATH, query, { [name]: null, page: null }) }]
      : [],
  );
}
