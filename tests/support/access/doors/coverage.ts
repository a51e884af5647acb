import { countGaps, gapsOfOwnFirms } from "@/lib/domains/coverage/queries/count-gaps";
import { countProjects } from "@/lib/domains/coverage/queries/count-projects";
import { defaultRegion } from "@/lib/domains/coverage/queries/default-region";
import { getChanges } from "@/lib/domains/coverage/queries/get-changes";
import { getFigures, getFiguresOf } from "@/lib/domains/coverage/queries/get-figures";
import { getFiguresAnswer } from "@/lib/domains/coverage/queries/get-figures-answer";
import { getFirm } from "@/lib/domains/coverage/queries/get-firm";
import { getOverview } from "@/lib/domains/coverage/queries/get-overview";
import { getForecastAnswer, getTrend, getTrendAnswer } from "@/lib/domains/coverage/queries/get-trend";
import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { listOutsideFirms } from "@/lib/domains/coverage/queries/list-outside-firms";
import { regionCode, regionLevel } from "@/lib/shared/region-code";
import { anywhere, type DomainDoors, exempt, list, record, silent } from "../doors";
import type { Place } from "../places";
import { TODAY } from "./inputs";

function given(place: Place) {
  const code = regionCode(place.region);
  return { region: { code, name: "某地", level: regionLevel(code), parentCode: null }, children: [] };
}

const OF_A_FIRM = exempt("stands on a firm that getFirm let through, then asks the right to record");

export const coverage: DomainDoors = {
  commands: {},
  queries: {
    recordRights: OF_A_FIRM,
    getFirmToRecord: OF_A_FIRM,
    getCoverToRecord: OF_A_FIRM,
    getAssignmentToRecord: OF_A_FIRM,
    getFactToVoid: OF_A_FIRM,
    organisationPlaces: OF_A_FIRM,
    coveringChoices: OF_A_FIRM,
    instructorChoices: OF_A_FIRM,
    countGaps: silent("coverage.read", (actor, p) => countGaps(actor, regionCode(p.region), TODAY)),
    gapsOfOwnFirms: silent("firm.read", (actor, p) => gapsOfOwnFirms(actor, regionCode(p.region), TODAY)),
    countProjects: list("coverage.read", (actor, p) => countProjects(actor, regionCode(p.region), TODAY), {
      seesCeased: true,
    }),
    defaultRegion: anywhere("coverage.read", async (actor) => defaultRegion(actor)),
    getChanges: list("coverage.read", (actor, p) => getChanges(actor, { region: p.region })),
    getFigures: list("coverage.read", (actor, p) => getFigures(actor, regionCode(p.region), TODAY)),
    getFiguresOf: list("coverage.read", (actor, p) => getFiguresOf(actor, given(p), TODAY), {
      seesCeased: true,
    }),
    getFiguresAnswer: list("coverage.read", (actor, p) => getFiguresAnswer(actor, { region: p.region })),
    getFirm: record("firm.read", (actor, p) => getFirm(actor, p.firm), { names: ["FIRM"] }),
    getOverview: list("coverage.read", (actor, p) => getOverview(actor, regionCode(p.region), TODAY)),
    getTrend: list("coverage.read", (actor, p) => getTrend(actor, regionCode(p.region), TODAY, TODAY), {
      seesCeased: true,
    }),
    getTrendAnswer: list("coverage.read", (actor, p) => getTrendAnswer(actor, { region: p.region })),
    getForecastAnswer: list("coverage.read", (actor, p) =>
      getForecastAnswer(actor, { region: p.region, indicator: "orgCoverage" }),
    ),
    listOutsideFirms: list("firm.read", (actor, p) => listOutsideFirms(actor, { region: p.region })),
    listFirms: list("firm.read", (actor, p) => listFirms(actor, { region: p.region }), {
      names: ["FIRM"],
      seesCeased: true,
    }),
  },
};
