import type { CommandContext } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import type { Tx } from "@/lib/platform/db/transaction";
import { requireInRegion } from "@/lib/shared/access/actor";
import { isWithin, type RegionCode, regionLevel, regionRange } from "@/lib/shared/region-code";
import { refuseIf } from "@/lib/shared/result";
import { pinyinInitials } from "@/lib/shared/text/initials";
import { type LocalDate, localDate, toDateColumn } from "@/lib/shared/time/local-date";
import "./events";
import { pathCodes } from "./rules/path";
import { fileRoots, readRegionFile } from "./rules/read-file";
import { planRecoding, type Recoding, whyNotRecode } from "./rules/recoding";
import { isSelectable } from "./rules/selectable";
import { ImportRegionsInput, type ImportRegionsResult, MoveRegionInput, type RegionRow } from "./schema";

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
    const held = await openRegions(context.tx, roots);
    const created = rows.filter((row) => !held.has(row.code));
    const updated = rows.filter((row) => {
      const before = held.get(row.code);
      return before !== undefined && !same(before, row);
    });
    const named = new Set<string>(rows.map((row) => row.code));
    const closed = [...held.values()].filter((row) => !named.has(row.code));
    await writeRegions(context, created, updated);
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

/** Re-codes a region and all below it from a day on; figures before that day stay as they were (撤并). */
export const moveRegion = defineCommand({
  audit: "region.recoded",
  action: "region.move",
  input: MoveRegionInput,
  timeoutMs: IMPORT_TIMEOUT_MS,
  run: async (context, { oldCode, newCode, from }): Promise<{ moved: number }> => {
    requireInRegion(context.actor, "region.move", oldCode);
    requireInRegion(context.actor, "region.move", newCode);
    const open = await openRegions(context.tx, [oldCode, newCode]);
    const parents = await context.tx.region.findMany({
      where: { code: { in: pathCodes(newCode).slice(0, -1) }, validTo: null },
      select: { code: true },
      orderBy: { code: "asc" },
    });
    const parent = parents
      .map((row) => row.code as RegionCode)
      .filter((code) => code !== newCode && isWithin(code, newCode))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .at(-1);
    const old = open.get(oldCode);
    const level =
      open.get(newCode)?.level ??
      (old && newCode.length === oldCode.length ? old.level : regionLevel(newCode));
    refuseIf(whyNotRecode(old, newCode, level, open.has(newCode) || parent !== undefined));
    if (!old) return { moved: 0 };
    const below = [...open.values()].filter((row) => row.code !== oldCode && isWithin(oldCode, row.code));
    const plan = planRecoding(old, newCode, open.get(newCode)?.parentCode ?? parent ?? null, below, open);
    await recode(context, plan, from);
    context.audit({
      subject: { type: "region", id: oldCode, label: old.name },
      regionCode: oldCode,
      before: { code: oldCode },
      after: { code: newCode, from, moved: plan.length },
    });
    return { moved: plan.length };
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
      .map((code) => ({ key: "parent", message: `上级代码 ${code} 不在文件中,库中也没有` })),
    "INVALID",
  );
}

async function openRegions(tx: Tx, roots: readonly RegionCode[]): Promise<Map<string, RegionRow>> {
  const rows = await tx.region.findMany({
    where: {
      validTo: null,
      OR: roots.map((root) => {
        const { lo, hi } = regionRange(root);
        return { code: { gte: lo, lt: hi } };
      }),
    },
    select: { code: true, name: true, level: true, parentCode: true },
  });
  return new Map(
    (rows as RegionRow[])
      .filter((row) => roots.some((root) => isWithin(root, row.code)))
      .map((row) => [row.code, row]),
  );
}

function same(a: RegionRow, b: RegionRow): boolean {
  return a.name === b.name && a.level === b.level && a.parentCode === b.parentCode;
}

async function writeRegions(
  { tx }: CommandContext,
  created: readonly RegionRow[],
  updated: readonly RegionRow[],
) {
  const written = [...created].sort((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1));
  const columns = (row: RegionRow) => ({
    name: row.name,
    level: row.level,
    parentCode: row.parentCode,
    initials: pinyinInitials(row.name),
    selectable: isSelectable(row.name),
  });
  const reopened = await tx.region.findMany({
    where: { code: { in: written.map((row) => row.code) } },
    select: { code: true },
  });
  const closedBefore = new Set(reopened.map((row) => row.code));
  const data = written
    .filter((row) => !closedBefore.has(row.code))
    .map((row) => ({ code: row.code, validFrom: toDateColumn(ALWAYS), ...columns(row) }));
  if (data.length > 0) await tx.region.createMany({ data });
  for (const row of [...updated, ...written.filter((each) => closedBefore.has(each.code))]) {
    await tx.region.update({ where: { code: row.code }, data: { ...columns(row), validTo: null } });
  }
}

async function closeRegions({ tx, today, announce }: CommandContext, closed: readonly RegionRow[]) {
  if (closed.length === 0) return;
  const codes = closed.map((row) => row.code);
  await tx.region.updateMany({ where: { code: { in: codes } }, data: { validTo: toDateColumn(today) } });
  announce("region.closing", { codes, on: today });
}

async function recode(
  { tx, announce }: CommandContext,
  plan: readonly Recoding[],
  from: LocalDate,
): Promise<void> {
  const effectiveOn = toDateColumn(from);
  for (const { oldCode, newCode, create } of plan) {
    if (create) {
      await tx.region.create({
        data: {
          ...create,
          validFrom: effectiveOn,
          initials: pinyinInitials(create.name),
          selectable: isSelectable(create.name),
        },
      });
    }
    await tx.region.update({ where: { code: oldCode }, data: { validTo: effectiveOn } });
    await tx.regionRecoding.create({ data: { oldCode, newCode, effectiveOn } });
    announce("region.recoded", { oldCode, newCode, from });
  }
}
