import type { LocalDate } from "@/lib/shared/time/local-date";
import { makeAssignments } from "./assignments";
import { planCover } from "./cover-plan";
import { makeFirms } from "./firms";
import { planGaps } from "./gaps";
import { idMaker } from "./ids";
import { makeLooseOrganisations, makeProjectBranches } from "./loose-organisations";
import { hasMembers, periodsOf, type Workshop } from "./model";
import { namesFrom } from "./names";
import { makeOrganisations } from "./organisations";
import { makeProjects } from "./projects";
import { Random } from "./random";
import { makeSuccessions } from "./successions";
import type { Territory } from "./territory";
import { windowBefore } from "./window";

/** The whole demo city as facts. Pure: the same seed, day and territory give the same city. */
export function makeCity(seed: number, today: LocalDate, territory: Territory) {
  const random = new Random(seed);
  const shop: Workshop = {
    random,
    window: windowBefore(today),
    names: namesFrom(random.branch("names")),
    territory,
    newId: idMaker(random.branch("ids"), today),
  };
  const firms = makeFirms(shop);
  const periods = firms.flatMap(periodsOf);
  const gaps = planGaps(
    shop,
    periods.filter((period) => period.to === null),
  );
  const { estates, projects } = makeProjects(shop, firms);
  const open = firms.filter((firm) => firm.closed === null);
  const weak = open.filter((firm) => gaps.orgOf(firm.id) === "WEAK_ORG");
  const covered = open.filter((firm) => firm.declarations.at(-1) && gaps.orgOf(firm.id) === "COVERED");
  const parties = [
    makeOrganisations(shop, planCover(shop, periods, gaps)),
    makeLooseOrganisations(
      shop,
      weak,
      covered.filter((firm) => firm.declarations.some(hasMembers)),
    ),
    makeProjectBranches(shop, projects),
  ];
  return {
    firms,
    successions: makeSuccessions(shop, firms),
    estates,
    projects,
    organisations: parties.flatMap((made) => made.organisations),
    links: parties.flatMap((made) => made.links),
    ...makeAssignments(shop, periods, gaps),
  };
}

export type DemoCity = ReturnType<typeof makeCity>;
