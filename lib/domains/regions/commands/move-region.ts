import type { CommandContext } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { requireInRegion } from "@/lib/shared/access/actor";
import { isWithin, type RegionCode, regionLevel, regionPath } from "@/lib/shared/region-code";
import { refuseIf } from "@/lib/shared/result";
import { type LocalDate, toDateColumn } from "@/lib/shared/time/local-date";
import "../events";
import { unscopedOpenBelow } from "../queries";
import { derivedColumns } from "../rules/derived-columns";
import { planRecoding, type Recoding, whyNotRecode } from "../rules/recoding";
import { MoveRegionInput } from "../schema";

/** A whole city is re-coded in one transaction. */
const MOVE_TIMEOUT_MS = 60_000;

/**
 * Re-codes a region and all below it from a day on; figures before that day stay as they were (撤并). What only
 * says where something belongs follows at once, or on the day when that is still to come (`settleRecodings`).
 */
export const moveRegion = defineCommand({
  audit: "region.recoded",
  action: "region.move",
  input: MoveRegionInput,
  timeoutMs: MOVE_TIMEOUT_MS,
  run: async (context, { oldCode, newCode, from }): Promise<{ moved: number }> => {
    requireInRegion(context.actor, "region.move", oldCode);
    requireInRegion(context.actor, "region.move", newCode);
    const open = await unscopedOpenBelow(context.tx, [oldCode, newCode]);
    const old = open.get(oldCode);
    const parent = await parentOf(context, newCode);
    const level =
      open.get(newCode)?.level ??
      (old && newCode.length === oldCode.length ? old.level : regionLevel(newCode));
    refuseIf(whyNotRecode(old, newCode, level, open.has(newCode) || parent !== null));
    if (!old) return { moved: 0 };
    const below = [...open.values()].filter((row) => row.code !== oldCode && isWithin(oldCode, row.code));
    const plan = planRecoding(old, newCode, open.get(newCode)?.parentCode ?? parent, below, open);
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

/** The lowest open region that stands above a code. */
async function parentOf({ tx }: CommandContext, code: RegionCode): Promise<RegionCode | null> {
  const path = regionPath(code).filter((each) => each !== code);
  const open = await tx.region.findMany({
    where: { code: { in: path }, validTo: null },
    select: { code: true },
  });
  const standing = new Set(open.map((row) => row.code));
  return path.findLast((each) => standing.has(each)) ?? null;
}

async function recode(
  { tx, today, announce }: CommandContext,
  plan: readonly Recoding[],
  from: LocalDate,
): Promise<void> {
  const effectiveOn = toDateColumn(from);
  const created = plan.flatMap(({ create }) => (create ? [create] : []));
  await tx.region.createMany({
    data: created.map((row) => ({ ...row, ...derivedColumns(row.name), validFrom: effectiveOn })),
  });
  await tx.region.updateMany({
    where: { code: { in: plan.map((each) => each.oldCode) } },
    data: { validTo: effectiveOn },
  });
  await tx.regionRecoding.createMany({
    data: plan.map(({ oldCode, newCode }) => ({ oldCode, newCode, effectiveOn })),
  });
  for (const { oldCode, newCode } of plan) {
    announce("region.recoded", { oldCode, newCode, from });
    if (from <= today) announce("region.recoding_in_force", { oldCode, newCode });
  }
}
