import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { listInstructors } from "@/lib/domains/dispatch/queries";
import { regionLevelLabels } from "@/lib/domains/regions/labels";
import { searchRegions } from "@/lib/domains/regions/queries";
import { type Actor, may } from "@/lib/shared/access/actor";
import type { Found } from "@/lib/shared/found";

/** Longer than any name; what is longer finds nothing anyway. */
const MOST_CHARACTERS = 50;

/**
 * Firms, places and people by part of the name, pinyin initials or code, each through the query of its own list, so
 * that nobody finds what he may not see. @param limit of each kind
 */
export async function findRecords(actor: Actor, rawText: string, limit: number): Promise<Found[]> {
  const text = rawText.trim().slice(0, MOST_CHARACTERS);
  if (text === "") return [];
  const found = await Promise.all([
    may(actor, "firm.read") ? firms(actor, text, limit) : [],
    may(actor, "region.read") ? regions(actor, text, limit) : [],
    may(actor, "firm.read") ? people(actor, text, limit) : [],
  ]);
  return found.flat();
}

async function firms(actor: Actor, q: string, pageSize: number): Promise<Found[]> {
  const { items } = await listFirms(actor, { q, pageSize });
  return items.map(({ id, name, uscc, regionName }) => ({
    kind: "firm",
    label: name,
    detail: [regionName, uscc].filter(Boolean).join(" · "),
    href: `/desk/firms/${id}`,
  }));
}

async function regions(actor: Actor, text: string, limit: number): Promise<Found[]> {
  const found = await searchRegions(actor, text);
  return found.slice(0, limit).map(({ code, name, level, above }) => ({
    kind: "region",
    label: name,
    detail: [regionLevelLabels[level].label, above, code].filter(Boolean).join(" · "),
    href: may(actor, "coverage.read") ? `/desk?region=${code}` : `/desk/firms?region=${code}`,
  }));
}

async function people(actor: Actor, q: string, pageSize: number): Promise<Found[]> {
  const { items } = await listInstructors(actor, { q, pageSize });
  return items.map(({ id, name, employer, regionName }) => ({
    kind: "person",
    label: name,
    detail: [employer, regionName].filter(Boolean).join(" · "),
    href: `/desk/instructors/${id}`,
  }));
}
