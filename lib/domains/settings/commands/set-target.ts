import { unscopedRegions } from "@/lib/domains/regions/public";
import { changedMeanwhile } from "@/lib/platform/command/changed-meanwhile";
import type { CommandContext } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { requireInRegion } from "@/lib/shared/access/actor";
import { type RegionCode, regionPath, regionRange } from "@/lib/shared/region-code";
import { notFound, refuseIf } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { DEFAULT_SOURCE } from "../copy";
import { targetIndicatorLabels } from "../labels";
import { targetsAt, targetsInside } from "../queries";
import { nearestOnPath, type Strictness, tightened, whyNotSetTarget } from "../rules/target";
import {
  BASIS_POINTS_PER_PERCENT,
  INDICATOR_NAMES,
  SetTargetInput,
  type Target,
  type TargetIndicator,
} from "../schema";

/** Sets a region's goal for an indicator. Targets below that would be looser now are tightened with it. */
export const setTarget = defineCommand({
  audit: "target.set",
  action: "target.set",
  input: SetTargetInput,
  run: async (context, input): Promise<{ version: number; tightened: number }> => {
    const { tx, actor, today } = context;
    const { regionCode, indicator } = input;
    requireInRegion(actor, "target.set", regionCode);
    const path = regionPath(regionCode);
    const regions = await unscopedRegions(tx, path, today);
    const region = regions.get(regionCode);
    if (!region) throw notFound("没有这个区划，或不在您的管理范围内");
    const targets = await targetsAt(tx, indicator, path);
    const held = targets.find((target) => target.region === regionCode) ?? null;
    const above = nearestOnPath(
      path.filter((code) => code !== regionCode),
      targets,
    );
    const wanted = {
      goalBp: Math.round(input.goal * BASIS_POINTS_PER_PERCENT),
      starts: input.startsOn ?? held?.starts ?? today,
      due: input.dueOn ?? held?.due ?? null,
      sourceText: input.sourceText ?? held?.sourceText ?? above?.sourceText ?? DEFAULT_SOURCE,
    };
    const aboveName = above && (regions.get(above.region)?.name ?? above.region);
    refuseIf(
      whyNotSetTarget(region.level, wanted, above && { ...above, regionName: aboveName ?? "" }),
      "INVALID",
    );
    const data = columns(wanted);
    if (!held) {
      await tx.target.create({ data: { indicator, regionCode, ...data } });
    } else {
      const { count } = await tx.target.updateMany({
        where: { indicator, regionCode, version: input.version ?? held.version },
        data: { ...data, version: { increment: 1 } },
      });
      if (count === 0) throw await changedMeanwhile(tx, "target", subjectId(indicator, regionCode));
    }
    record(context, indicator, regionCode, held, wanted);
    return {
      version: (held?.version ?? 0) + 1,
      tightened: await tightenBelow(context, indicator, regionCode, wanted),
    };
  },
});

async function tightenBelow(
  context: CommandContext,
  indicator: TargetIndicator,
  region: RegionCode,
  above: Strictness,
): Promise<number> {
  const below = await targetsInside(context.tx, indicator, region, regionRange(region));
  let count = 0;
  for (const held of below) {
    const { goalBp, due } = tightened(held, above);
    if (goalBp === held.goalBp && due === held.due) continue;
    const wanted = { ...held, goalBp, due, starts: due && due < held.starts ? due : held.starts };
    await context.tx.target.update({
      where: { indicator_regionCode: { indicator, regionCode: held.region } },
      data: { ...columns(wanted), version: { increment: 1 } },
    });
    record(context, indicator, held.region, held, wanted);
    count += 1;
  }
  return count;
}

type Wanted = Omit<Target, "region" | "version">;

function columns({ goalBp, starts, due, sourceText }: Wanted) {
  return { goalBp, startsOn: toDateColumn(starts), dueOn: due && toDateColumn(due), sourceText };
}

function subjectId(indicator: TargetIndicator, region: RegionCode): string {
  return `${region}:${INDICATOR_NAMES[indicator]}`;
}

function record(
  { audit }: CommandContext,
  indicator: TargetIndicator,
  region: RegionCode,
  before: Target | null,
  after: Wanted,
): void {
  const facts = ({ goalBp, starts, due, sourceText }: Wanted) => ({ goalBp, starts, due, sourceText });
  audit({
    subject: {
      type: "target",
      id: subjectId(indicator, region),
      label: targetIndicatorLabels[indicator].label,
    },
    regionCode: region,
    ...(before ? { before: facts(before) } : {}),
    after: facts(after),
  });
}
