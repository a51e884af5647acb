import type { CommandContext } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import type { Tx } from "@/lib/platform/db/transaction";
import { requireInRegion } from "@/lib/shared/access/actor";
import { refuseIf } from "@/lib/shared/result";
import { localDate, toDateColumn } from "@/lib/shared/time/local-date";
import "../events";
import { unscopedOpenBelow } from "../queries";
import { derivedColumns } from "../rules/derived-columns";
import { fileRoots, readRegionFile } from "../rules/read-file";
import { ImportRegionsInput, type ImportRegionsResult, type RegionRow } from "../schema";

/** Regions of a first import have been there for as long as anybody may ask. */
const ALWAYS = localDate("1949-10-01");
const IMPORT_TIMEOUT_MS = 60_000;

/**
 * Brings the territory tree to what the file says (CONTRACT 1). Below the roots of the file, what it does not
 * name is closed from today; refused while an open firm stands there.
 */
export const importRegions = defineCommand({
  audit: "regions.imported",
  action: "region.import",
  input: ImportRegionsInput,
  timeoutMs: IMPORT_TIMEOUT_MS,
  run: async (context, input): Promise<ImportRegionsResult> => {
    const { rows, reasons } = readRegionFile(input.csv);
    refuseIf(reasons, "INVALID");
    const roots = fileRoots(rows);
    for (const root of roots) requireInRegion(context.actor, "region.import", root);
    await requireParents(context.tx, rows);
    const held = await unscopedOpenBelow(context.tx, roots);
    const created = rows.filter((row) => !held.has(row.code));
    const updated = rows.filter((row) => {
      const before = held.get(row.code);
      return before !== undefined && !same(before, row);
    });
    const named = new Set<string>(rows.map((row) => row.code));
    const closed = [...held.values()].filter((row) => !named.has(row.code));
    await writeRegions(context.tx, created, updated);
    await closeRegions(context, closed);
    const result = {
      created: created.length,
      updated: updated.length,
      unchanged: rows.length - created.length - updated.length,
      closed: closed.length,
    };
    if (created.length + updated.length + closed.length > 0) {
      context.audit({
        subject: { type: "regions", id: roots.join(","), label: roots.join("、") },
        after: { ...result },
      });
    }
    return result;
  },
});

async function requireParents(tx: Tx, rows: readonly RegionRow[]): Promise<void> {
  const named = new Set<string>(rows.map((row) => row.code));
  const outside = rows.flatMap((row) =>
    row.parentCode && !named.has(row.parentCode) ? [row.parentCode] : [],
  );
  const found = await tx.region.findMany({ where: { code: { in: outside } }, select: { code: true } });
  const known = new Set(found.map((row) => row.code));
  refuseIf(
    outside
      .filter((code) => !known.has(code))
      .map((code) => ({ key: "parent", message: `上级代码 ${code} 不在文件中，库中也没有` })),
    "INVALID",
  );
}

function same(a: RegionRow, b: RegionRow): boolean {
  return a.name === b.name && a.level === b.level && a.parentCode === b.parentCode;
}

async function writeRegions(tx: Tx, created: readonly RegionRow[], updated: readonly RegionRow[]) {
  const written = [...created].sort((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1));
  const ceased = await tx.region.findMany({
    where: { code: { in: written.map((row) => row.code) } },
    select: { code: true },
  });
  const reopened = new Set(ceased.map((row) => row.code));
  const data = written
    .filter((row) => !reopened.has(row.code))
    .map((row) => ({ ...row, ...derivedColumns(row.name), validFrom: toDateColumn(ALWAYS) }));
  if (data.length > 0) await tx.region.createMany({ data });
  for (const row of [...updated, ...written.filter((each) => reopened.has(each.code))]) {
    const { code, ...columns } = row;
    await tx.region.update({
      where: { code },
      data: { ...columns, ...derivedColumns(row.name), validTo: null },
    });
  }
}

async function closeRegions({ tx, today, announce }: CommandContext, closed: readonly RegionRow[]) {
  if (closed.length === 0) return;
  const codes = closed.map((row) => row.code);
  await tx.region.updateMany({ where: { code: { in: codes } }, data: { validTo: toDateColumn(today) } });
  announce("region.closing", { codes, on: today });
}
