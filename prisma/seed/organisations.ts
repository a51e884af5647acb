import type { LinkRow, OrganisationRow } from "@/lib/domains/party/schema";
import { groupBy } from "@/lib/shared/group-by";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { Cover } from "./cover-plan";
import { homeOn, type Workshop } from "./model";
import { SAMPLE, shortFirmName } from "./names";
import { organisationRow, streetSuperior } from "./organisation-row";
import type { Random } from "./random";
import { earlier } from "./window";

export interface OrganisationsMade {
  readonly organisations: OrganisationRow[];
  readonly links: LinkRow[];
}

const NUMERALS = [..."一二三四五六七八九十"];
const CROWDED = 0.06;

/** The organisations that the plan needs: one of its own for a firm, joint and higher ones by street. */
export function makeOrganisations(shop: Workshop, covers: readonly Cover[]): OrganisationsMade {
  const random = shop.random.branch("organisations");
  const made: OrganisationsMade = { organisations: [], links: [] };
  for (const cover of covers.filter(({ form }) => form === "OWN")) addOwn(shop, made, cover, random);
  const byStreet = groupBy(
    covers.filter(({ form }) => form !== "OWN"),
    ({ period }) => period.firm.street,
  );
  for (const covered of byStreet.values()) {
    const { joint, alone } = jointGroups(covered, random);
    for (const [place, group] of joint.entries()) addJoint(shop, made, group, place, random);
    addHigher(shop, made, [...alone, ...covered.filter(({ form }) => form === "HIGHER")], random);
  }
  return made;
}

function addOwn(shop: Workshop, made: OrganisationsMade, cover: Cover, random: Random): void {
  const { firm } = cover.period;
  const title = shortFirmName(firm.name);
  const organisation = organisationRow(
    shop,
    {
      kind: cover.kind,
      title,
      regionCode: homeOn(firm, cover.from),
      superior: streetSuperior(firm.street),
      approvedOn: cover.from,
      dissolvedOn: cover.to,
    },
    random,
  );
  made.organisations.push(organisation);
  made.links.push(link(shop, organisation.id, cover, "OWN"));
}

/** Two to five firms of a street share a branch; a few take in more than they should. */
function jointGroups(covered: readonly Cover[], random: Random) {
  const waiting = covered
    .filter(({ form }) => form === "JOINT")
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const joint: Cover[][] = [];
  while (waiting.length > 1) joint.push(waiting.splice(0, random.chance(CROWDED) ? 7 : random.int(2, 5)));
  return { joint, alone: waiting };
}

function addJoint(
  shop: Workshop,
  made: OrganisationsMade,
  group: readonly Cover[],
  place: number,
  random: Random,
): void {
  const street = group[0]?.period.firm.street;
  if (!street) return;
  const organisation = organisationRow(
    shop,
    {
      kind: "JOINT_BRANCH",
      title: `${SAMPLE}${street.name}物业企业第${NUMERALS[place] ?? place + 1}`,
      regionCode: street.code,
      superior: streetSuperior(street),
      approvedOn: firstDay(group),
    },
    random,
  );
  made.organisations.push(organisation);
  made.links.push(...group.map((cover) => link(shop, organisation.id, cover, "JOINT")));
}

function addHigher(shop: Workshop, made: OrganisationsMade, group: readonly Cover[], random: Random): void {
  const street = group[0]?.period.firm.street;
  if (!street) return;
  const organisation = organisationRow(
    shop,
    {
      kind: "GENERAL_BRANCH",
      title: `${SAMPLE}${street.name}物业行业`,
      regionCode: street.code,
      superior: streetSuperior(street),
      approvedOn: firstDay(group),
    },
    random,
  );
  made.organisations.push(organisation);
  made.links.push(...group.map((cover) => link(shop, organisation.id, cover, "HIGHER")));
}

function firstDay(covers: readonly Cover[]): LocalDate {
  return covers.map(({ from }) => from).reduce(earlier);
}

function link(shop: Workshop, organisationId: string, cover: Cover, form: Cover["form"]): LinkRow {
  const { period, from, to } = cover;
  return { id: shop.newId(), organisationId, firmId: period.firm.id, form, from, to, statedOn: null };
}
