import { readFileSync } from "node:fs";
import type { RegionEntry } from "@/lib/domains/transfers/rules/region-index";
import { REGION_LEVELS, regionCode } from "@/lib/shared/region-code";

/** The real regions that the project ships, for tests of pure rules. */
export function shenyangRegions(): RegionEntry[] {
  const lines = readFileSync("prisma/data/regions-shenyang.csv", "utf8").trim().split(/\r?\n/).slice(1);
  return lines.map((line) => {
    const [code = "", name = "", stated = ""] = line.split(",");
    const level = REGION_LEVELS.find((known) => known === stated);
    if (!level) throw new Error(`unknown level in ${line}`);
    return { code: regionCode(code), name, level };
  });
}
