import { getRegion } from "@/lib/domains/regions/public";
import { today } from "@/lib/platform/clock";
import { defineCommand } from "@/lib/platform/command/define-command";
import { writeWorkbook } from "@/lib/platform/files/workbook/write-workbook";
import { type Actor, may, regionsFor } from "@/lib/shared/access/actor";
import { parseRegionCode, type RegionCode } from "@/lib/shared/region-code";
import { type LocalDate, parseLocalDate } from "@/lib/shared/time/local-date";
import { exportCopy } from "../copy";
import { ExportListInput } from "../schema";
import { filterText } from "../transfer/filter-text";
import { EXPORT_READERS } from "./read-export";

export interface ExportedList {
  readonly fileName: string;
  readonly content: Buffer;
  readonly rows: number;
}

interface Prepared extends ExportedList {
  readonly region: RegionCode | null;
}

/**
 * A ledger as a workbook: the filter, the order and the rows of its page, or those chosen on it. Who took what out is
 * in the audit.
 */
export const exportList = defineCommand({
  audit: "list.exported",
  action: "firm.read",
  input: ExportListInput,
  timeoutMs: 60_000,
  prepare: makeWorkbook,
  run: async ({ audit }, { list, filter, ids }, { region, ...exported }): Promise<ExportedList> => {
    audit({
      subject: { type: "list", id: list, label: exportCopy.titles[list] },
      ...(region ? { regionCode: region } : {}),
      after: { filter, rows: exported.rows, ...(ids ? { chosen: ids.length } : {}) },
    });
    return exported;
  },
});

async function makeWorkbook(actor: Actor, { list, filter: asked, ids }: ExportListInput): Promise<Prepared> {
  const region = parseRegionCode(asked.region ?? "") ?? regionsFor(actor, "firm.read")[0] ?? null;
  const filter = region ? { ...asked, region } : asked;
  const day = today();
  const asOf = parseLocalDate(asked.asOf ?? "") ?? day;
  const title = exportCopy.titles[list];
  const unit = await nameOf(actor, region, asOf);
  const { rows, sheets } = await EXPORT_READERS[list](actor, filter, ids, {
    title,
    unit,
    asOf,
    reportedOn: day,
    exportedBy: actor.kind === "user" ? actor.name : "",
    filter: ids ? exportCopy.chosen(ids.length) : filterText(asked),
  });
  const content = await writeWorkbook(sheets);
  return { fileName: exportCopy.file(unit, title, asOf), content, rows, region };
}

/** The office whose ledger it is: the place that is listed. */
async function nameOf(actor: Actor, region: RegionCode | null, day: LocalDate): Promise<string> {
  return region && may(actor, "region.read") ? (await getRegion(actor, region, day)).name : "";
}
