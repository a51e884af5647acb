import { importRegions } from "@/lib/domains/regions/commands/import-regions";
import { moveRegion } from "@/lib/domains/regions/commands/move-region";
import { recordEstate } from "@/lib/domains/regions/commands/record-estate";
import { settleRecodings } from "@/lib/domains/regions/commands/settle-recodings";
import {
  getChildRegionsAnswer,
  getEstate,
  getPlace,
  getRegion,
  getRegionWithChildren,
  listEstates,
  searchRegions,
} from "@/lib/domains/regions/queries";
import { regionCode, regionLevel } from "@/lib/shared/region-code";
import { anywhere, command, type DomainDoors, exempt, list, record } from "../doors";
import { parentOf, TODAY } from "./inputs";

export const regions: DomainDoors = {
  commands: {
    importRegions: command(
      "region.import",
      importRegions,
      ({ region }) => ({
        csv: `code,name,level,parent_code\n${region},某地,${regionLevel(regionCode(region))},${parentOf(region)}\n`,
      }),
      { seesCeased: true },
    ),
    moveRegion: command(
      "region.move",
      moveRegion,
      (p) => ({ oldCode: p.region, newCode: p.region, from: TODAY }),
      { seesCeased: true },
    ),
    recordEstate: command("estate.record", recordEstate, (p) => ({ regionCode: p.region, name: "新小区" })),
    settleRecodings: anywhere("region.move", (actor) => settleRecodings(actor, {})),
  },
  queries: {
    listPlaces: exempt("names of regions are no secret; what may be done there, the command asks"),
    getRegion: record("region.read", (actor, p) => getRegion(actor, regionCode(p.region), TODAY)),
    getRegionWithChildren: record("region.read", (a, p) =>
      getRegionWithChildren(a, regionCode(p.region), TODAY),
    ),
    getPlace: record("region.read", (actor, p) => getPlace(actor, regionCode(p.region), TODAY)),
    searchRegions: anywhere("region.read", (actor) => searchRegions(actor, "社区")),
    getChildRegionsAnswer: list("region.read", (actor, p) =>
      getChildRegionsAnswer(actor, { parent: p.region }),
    ),
    listEstates: list("region.read", (actor, p) => listEstates(actor, { region: p.region }), {
      seesCeased: true,
    }),
    getEstate: record("region.read", (actor, p) => getEstate(actor, p.estate)),
  },
};
