import type { ProjectRow } from "@/lib/domains/firms/schema";
import type { OrganisationKind } from "@/lib/domains/party/schema";
import { regionCode } from "@/lib/shared/region-code";
import { addDays } from "@/lib/shared/time/local-date";
import type { DemoFirm, Workshop } from "./model";
import { SAMPLE, shortFirmName } from "./names";
import { organisationRow, streetSuperior } from "./organisation-row";
import type { OrganisationsMade } from "./organisations";
import { later } from "./window";

const CITY = regionCode("210100");
const LOOSE_KINDS = ["FUNCTIONAL", "TEMPORARY_BRANCH", "INDUSTRY_LINE"] as const;
const PROJECT_BRANCHES = 60;
/** Firms that have such an organisation beside one that counts. */
const BESIDE = 24;

/**
 * Temporary, functional and industry-line organisations, which do not fulfil 组织覆盖, over the firms that have
 * nothing else and over some others.
 */
export function makeLooseOrganisations(
  shop: Workshop,
  weak: readonly DemoFirm[],
  others: readonly DemoFirm[],
): OrganisationsMade {
  const random = shop.random.branch("loose");
  const made: OrganisationsMade = { organisations: [], links: [] };
  const industry = organisationRow(
    shop,
    {
      kind: "INDUSTRY_LINE",
      title: `${SAMPLE}沈阳市物业`,
      regionCode: CITY,
      superior: `${SAMPLE}沈阳市两新工委`,
      approvedOn: addDays(shop.window.start, -200),
    },
    random,
  );
  made.organisations.push(industry);
  const firms = [...weak, ...random.shuffled(others).slice(0, BESIDE)];
  for (const [place, firm] of firms.entries()) {
    const kind: OrganisationKind = LOOSE_KINDS[place % LOOSE_KINDS.length] ?? "FUNCTIONAL";
    const from = later(firm.opened, addDays(shop.window.today, -random.int(40, 500)));
    const own = {
      kind,
      title: shortFirmName(firm.name),
      regionCode: firm.homes.at(-1)?.regionCode ?? firm.street.code,
      superior: streetSuperior(firm.street),
      approvedOn: from,
    };
    const organisation = kind === "INDUSTRY_LINE" ? industry : organisationRow(shop, own, random);
    if (organisation !== industry) made.organisations.push(organisation);
    made.links.push({
      id: shop.newId(),
      organisationId: organisation.id,
      firmId: firm.id,
      form: kind === "INDUSTRY_LINE" ? "HIGHER" : "OWN",
      from,
      to: null,
      statedOn: null,
    });
  }
  return made;
}

/** Branches at single projects, which fill the view by project only. */
export function makeProjectBranches(shop: Workshop, projects: readonly ProjectRow[]): OrganisationsMade {
  const random = shop.random.branch("project-branches");
  const made: OrganisationsMade = { organisations: [], links: [] };
  const running = projects.filter(({ to }) => to === null);
  for (const project of random.shuffled(running).slice(0, PROJECT_BRANCHES)) {
    const from = later(project.from, addDays(shop.window.today, -random.int(20, 500)));
    const organisation = organisationRow(
      shop,
      {
        kind: random.chance(0.6) ? "BRANCH" : "TEMPORARY_BRANCH",
        title: project.name,
        regionCode: project.regionCode,
        superior: `${SAMPLE}小区党建联建委员会`,
        approvedOn: from,
      },
      random,
    );
    made.organisations.push(organisation);
    made.links.push({
      id: shop.newId(),
      organisationId: organisation.id,
      firmId: project.firmId,
      projectId: project.id,
      form: "OWN",
      from,
      to: null,
      statedOn: null,
    });
  }
  return made;
}
