import { gapLabels } from "@/lib/domains/coverage/labels";
import { listFirms } from "@/lib/domains/coverage/public";
import type { FirmListItem } from "@/lib/domains/coverage/schema";
import { listAssignments, listInstructors, unscopedAssignments } from "@/lib/domains/dispatch/public";
import { listProjects, unscopedProfiles } from "@/lib/domains/firms/public";
import {
  listDeclarations,
  listOrganisations,
  unscopedDeclarations,
  unscopedFirmOrganisations,
} from "@/lib/domains/party/public";
import { listEstates, unscopedRegions } from "@/lib/domains/regions/public";
import type { Whole } from "@/lib/platform/db/list-page";
import { inTransaction, type Tx } from "@/lib/platform/db/transaction";
import type { Actor } from "@/lib/shared/access/actor";
import { groupBy } from "@/lib/shared/group-by";
import type { Page } from "@/lib/shared/page";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError } from "@/lib/shared/result";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { OutputSheet } from "@/lib/shared/workbook";
import { exportCopy } from "../copy";
import type { ExportList } from "../schema";
import { type ExportColumn, type ExportHead, exportSheet } from "../transfer/export-sheet";
import { firmsExport } from "../transfer/firms-export";
import { ledgerLine } from "../transfer/ledger-line";
import * as columns from "../transfer/list-columns";

/** What fits into one workbook that the ledger's import still reads. */
const MOST_ROWS = 20_000;

type Filter = Readonly<Record<string, string>>;
type ListQuery<Row> = (actor: Actor, filter: Filter, whole: Whole) => Promise<Page<Row>>;

export interface ReadExport {
  readonly rows: number;
  readonly sheets: readonly OutputSheet[];
}

type Reader = (
  actor: Actor,
  filter: Filter,
  ids: readonly string[] | undefined,
  head: ExportHead,
) => Promise<ReadExport>;

/** The rows of a list as its page shows them, in the same order. @throws AppError LIMIT */
async function allRows<Row>(list: ListQuery<Row>, actor: Actor, filter: Filter, ids?: readonly string[]) {
  const { page: _page, pageSize: _pageSize, ...conditions } = filter;
  const { total, items } = await list(actor, conditions, { limit: MOST_ROWS, ids });
  if (total > MOST_ROWS) throw new AppError("LIMIT", exportCopy.tooMany(total, MOST_ROWS));
  return items;
}

function readerOf<Row>(list: ListQuery<Row>, shown: readonly ExportColumn<Row>[]): Reader {
  return async (actor, filter, ids, head) => {
    const rows = await allRows(list, actor, filter, ids);
    return { rows: rows.length, sheets: [exportSheet(rows, shown, head)] };
  };
}

const readFirms: Reader = async (actor, filter, ids, head) => {
  const firms = await allRows(listFirms, actor, filter, ids);
  const claimed = firms.filter(({ region }) => region.length === 12);
  const { lines, names } = await inTransaction(async (tx) => {
    const known = await regionNames(tx, firms, head.asOf);
    return { lines: await linesOf(tx, claimed, known, head.asOf), names: known };
  });
  const unclaimed = firms
    .filter(({ region }) => region.length < 12)
    .map(({ uscc, name, region }) => ({ uscc, name, place: names.get(region) ?? region }));
  return { rows: firms.length, sheets: firmsExport(lines, unclaimed, head) };
};

async function linesOf(
  tx: Tx,
  firms: readonly FirmListItem[],
  names: ReadonlyMap<string, string>,
  asOf: LocalDate,
) {
  const ids = firms.map(({ id }) => id);
  const profiles = groupBy(await unscopedProfiles(tx, ids), (each) => each.firmId);
  const declarations = groupBy(await unscopedDeclarations(tx, ids), (each) => each.firmId);
  const organisations = groupBy(await unscopedFirmOrganisations(tx, ids), (each) => each.firmId);
  const assignments = groupBy(await unscopedAssignments(tx, ids), (each) => each.firmId);
  return firms.map(({ id, uscc, name, region, regionName, gap }) =>
    ledgerLine(
      {
        uscc,
        name,
        district: names.get(region.slice(0, 6)) ?? null,
        street: names.get(region.slice(0, 9)) ?? null,
        community: regionName,
        reason: gap && gapLabels[gap].label,
      },
      {
        profiles: profiles.get(id) ?? [],
        declarations: declarations.get(id) ?? [],
        organisations: organisations.get(id) ?? [],
        assignments: assignments.get(id) ?? [],
      },
      asOf,
    ),
  );
}

async function regionNames(
  tx: Tx,
  firms: readonly FirmListItem[],
  day: LocalDate,
): Promise<ReadonlyMap<string, string>> {
  const codes = firms.flatMap(({ region }) => [region, region.slice(0, 9), region.slice(0, 6)]);
  const regions = await unscopedRegions(tx, [...new Set(codes)] as RegionCode[], day);
  return new Map([...regions].map(([code, { name }]) => [code as string, name]));
}

/** How each ledger of the desk becomes a workbook: by the very query that its page asks. */
export const EXPORT_READERS: Readonly<Record<ExportList, Reader>> = {
  firms: readFirms,
  projects: readerOf(listProjects, columns.projectColumns),
  estates: readerOf(listEstates, columns.estateColumns),
  organisations: readerOf(listOrganisations, columns.organisationColumns),
  declarations: readerOf(listDeclarations, columns.declarationColumns),
  assignments: readerOf(listAssignments, columns.assignmentColumns),
  instructors: readerOf(listInstructors, columns.instructorColumns),
};
