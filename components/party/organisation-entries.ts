import type { TimelineEntry } from "@/components/patterns/timeline";
import type { OrganisationRecord } from "@/lib/domains/party/schema";
import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { organisationCopy } from "./copy";

type Tone = TimelineEntry["tone"];

function entry(key: string, at: LocalDate, title: string, tone: Tone): TimelineEntry {
  return { key, at, atText: formatDateLong(at), title, ...(tone ? { tone } : {}) };
}

/** What happened to an organisation as far as its facts tell, newest first. */
export function organisationEntries({
  approvedOn,
  termLastDay,
  lastDay,
  covers,
}: OrganisationRecord): TimelineEntry[] {
  const entries = covers.flatMap(({ id, firmName, projectName, from, to }) => {
    const name = projectName ?? firmName;
    const joined = entry(`${id}-from`, from, organisationCopy.joined(name), "done");
    return to ? [entry(`${id}-to`, to, organisationCopy.left(name), "none"), joined] : [joined];
  });
  if (approvedOn) entries.push(entry("approved", approvedOn, organisationCopy.approved, "done"));
  if (termLastDay) entries.push(entry("term", termLastDay, organisationCopy.termEnds, "none"));
  if (lastDay) entries.push(entry("dissolved", lastDay, organisationCopy.lastDay, "late"));
  return entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
