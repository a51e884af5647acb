import { findInstructorsToSend } from "@/lib/domains/dispatch/public";
import type { InstructorChoice } from "@/lib/domains/dispatch/schema";
import { findCoveringOrganisations } from "@/lib/domains/party/public";
import type { OrganisationChoice } from "@/lib/domains/party/schema";
import { getPlace } from "@/lib/domains/regions/public";
import type { RegionRow } from "@/lib/domains/regions/schema";
import type { Actor } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { can } from "../policy";
import type { FirmListItem } from "../schema";
import type { FirmRecord } from "./get-firm";
import { listFirms } from "./list-firms";

/* What the forms on a firm's record offer to choose from. */

const MOST_OTHERS = 50;

/** Where a new organisation may stand, and which firms nearby should join a joint one too. */
export async function organisationPlaces(
  actor: Actor,
  firm: FirmRecord,
  day: LocalDate,
): Promise<{ readonly places: readonly RegionRow[]; readonly others: readonly FirmListItem[] }> {
  const region = firm.region as RegionCode;
  const { path } = await getPlace(actor, region, day);
  const places = path.filter(({ code }) => can(actor, "organisation.record", code));
  const around = places.find(({ level }) => level === "STREET")?.code ?? region;
  const { items } = await listFirms(actor, {
    region: around,
    gap: "SHOULD_JOIN_JOINT",
    pageSize: MOST_OTHERS,
  });
  return { places, others: items.filter(({ id }) => id !== firm.id) };
}

export async function coveringChoices(
  actor: Actor,
  firm: FirmRecord,
  text: string,
): Promise<OrganisationChoice[]> {
  const covering = firm.facts.organisations.filter((each) => each.to === null).map((each) => each.id);
  const found = await findCoveringOrganisations(actor, firm.region as RegionCode, text);
  return found.filter(({ id }) => !covering.includes(id));
}

/** Instructors of the firm's district: an instructor is sent wherever in the district there is need. */
export async function instructorChoices(actor: Actor, firm: FirmRecord): Promise<InstructorChoice[]> {
  return findInstructorsToSend(actor, firm.region as RegionCode);
}
