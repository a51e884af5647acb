import { cohortLabels, coverKindLabels, formGroupLabels, gapLabels } from "@/lib/domains/coverage/labels";
import { instructorLoadLabels } from "@/lib/domains/dispatch/labels";
import {
  declarationAgeLabels,
  organisationFlagLabels,
  organisationKindLabels,
} from "@/lib/domains/party/labels";
import { exportCopy } from "../copy";

type Condition = keyof typeof exportCopy.conditions;
type Words = (value: string) => string;

/** What the head of an export says by itself: the place and the day; pages do not limit it. */
export const SAID_ELSEWHERE: readonly string[] = ["region", "asOf", "page", "pageSize"];

function oneOf(labels: Readonly<Record<string, { readonly label: string }>>): Words {
  return (value) => labels[value]?.label ?? value;
}

function ofKind(side: "covered" | "uncovered"): Words {
  const labels: Readonly<Record<string, Readonly<Record<typeof side, string>>>> = coverKindLabels;
  return (value) => labels[value]?.[side] ?? value;
}

/** A record is named by its number, which says nothing to people. */
const unsaid: Words = () => "";
const asTyped: Words = (value) => value;

const WORDS: Readonly<Record<Condition, Words>> = {
  q: asTyped,
  cohort: oneOf(cohortLabels),
  covered: ofKind("covered"),
  uncovered: ofKind("uncovered"),
  gap: oneOf(gapLabels),
  form: oneOf(formGroupLabels),
  kind: oneOf(organisationKindLabels),
  flag: oneOf(organisationFlagLabels),
  age: oneOf(declarationAgeLabels),
  load: oneOf(instructorLoadLabels),
  endsWithin: exportCopy.within,
  firm: unsaid,
  estate: unsaid,
  instructor: unsaid,
};

export function isSaid(name: string): name is Condition {
  return name in WORDS;
}

/** By what a list was narrowed, as its page says it. */
export function filterText(filter: Readonly<Record<string, string>>): string {
  const parts = Object.entries(filter).flatMap(([name, value]) =>
    isSaid(name) ? exportCopy.condition(exportCopy.conditions[name], WORDS[name](value)) : [],
  );
  return parts.join("，") || exportCopy.noFilter;
}
