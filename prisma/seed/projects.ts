import type { ProjectRow } from "@/lib/domains/firms/schema";
import type { EstateRow } from "@/lib/domains/regions/schema";
import type { RegionCode } from "@/lib/shared/region-code";
import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import { DISTRICTS } from "./districts";
import type { DemoFirm, Workshop } from "./model";
import { SAMPLE } from "./names";
import type { Random } from "./random";
import { dayIn, later } from "./window";

const PROJECTS = 4_500;
const SAME_COMMUNITY = 0.3;
const SAME_STREET = 0.55;
const SAME_DISTRICT = 0.9;
/** The shares are fractions: without it the last project would be lost to rounding. */
const ROUNDING = 1e-6;
/** Estates that changed their property firm in the window. */
const HANDED_OVER = 0.04;

export interface ProjectsMade {
  readonly estates: EstateRow[];
  readonly projects: ProjectRow[];
}

/** Estates and the firms' contracts for them; every firm has one at home, the large ones have many. */
export function makeProjects(shop: Workshop, firms: readonly DemoFirm[]): ProjectsMade {
  const random = shop.random.branch("projects");
  const made: ProjectsMade = { estates: [], projects: [] };
  const weight = firms.reduce((sum, firm) => sum + share(firm), 0);
  const more = PROJECTS - firms.length;
  let due = ROUNDING;
  for (const firm of firms) {
    addProject(shop, made, firm, homeCommunity(firm, random), random);
    due += (more * share(firm)) / weight;
    for (; due >= 1; due -= 1) addProject(shop, made, firm, communityFor(shop, firm, random), random);
  }
  return made;
}

/** Staff decide how many projects a firm can serve, less than in proportion. */
function share(firm: DemoFirm): number {
  return firm.staff ** 0.7;
}

function homeCommunity(firm: DemoFirm, random: Random): RegionCode {
  const home = firm.homes.at(-1)?.regionCode;
  return home && home.length === 12 ? home : random.pick(firm.street.communities).code;
}

function communityFor({ territory }: Workshop, firm: DemoFirm, random: Random): RegionCode {
  const near = random.next();
  if (near < SAME_COMMUNITY) return homeCommunity(firm, random);
  if (near < SAME_STREET) return random.pick(firm.street.communities).code;
  const district = near < SAME_DISTRICT ? firm.profile : random.pick(DISTRICTS);
  return random.pick(random.pick(territory.get(district.code)?.streets ?? []).communities).code;
}

function addProject(
  shop: Workshop,
  made: ProjectsMade,
  firm: DemoFirm,
  community: RegionCode,
  random: Random,
): void {
  const taken = random.chance(HANDED_OVER) ? made.projects.at(-1) : undefined;
  const estate = taken && made.estates.at(-1);
  const day = dayIn(shop.window, random);
  // The newest estate passes from the firm before to this one: both contracts stay on record.
  if (
    taken &&
    estate &&
    taken.firmId !== firm.id &&
    taken.to === null &&
    taken.from < day &&
    firm.opened < day
  ) {
    made.projects[made.projects.length - 1] = { ...taken, to: day };
    made.projects.push(projectRow(shop, firm, estate, day));
    return;
  }
  const built: EstateRow = {
    id: shop.newId(),
    regionCode: community,
    name: shop.names.estate(),
    address: `${SAMPLE}路${random.int(1, 400)}号`,
    households: random.int(6, 120) * 20,
  };
  made.estates.push(built);
  const from = later(firm.opened, addDays(shop.window.start, -random.int(0, 2_000)));
  made.projects.push(projectRow(shop, firm, built, from));
}

function projectRow({ newId }: Workshop, firm: DemoFirm, estate: EstateRow, from: LocalDate): ProjectRow {
  const to = firm.closed && firm.closed > from ? firm.closed : null;
  return {
    id: newId(),
    firmId: firm.id,
    estateId: estate.id,
    regionCode: estate.regionCode,
    name: `${estate.name}项目`,
    from,
    to,
  };
}
