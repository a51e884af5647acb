import { defineCommand } from "@/lib/platform/command/define-command";
import type { RegionCode } from "@/lib/shared/region-code";
import { toDateColumn } from "@/lib/shared/time/local-date";
import "../events";
import { SettleRecodingsInput } from "../schema";

/**
 * Once a day: lets everything that stands under an old code follow to the new one, now that its day has come.
 * A code that was opened again is left alone. Does nothing the second time.
 */
export const settleRecodings = defineCommand({
  audit: { none: "it carries out what `region.recoded` recorded" },
  action: "region.move",
  input: SettleRecodingsInput,
  run: async ({ tx, today, announce }): Promise<{ inForce: number }> => {
    const inForce = await tx.regionRecoding.findMany({
      where: { effectiveOn: { lte: toDateColumn(today) }, old: { validTo: { not: null } } },
      orderBy: [{ effectiveOn: "asc" }, { recordedAt: "asc" }],
      select: { oldCode: true, newCode: true },
    });
    for (const { oldCode, newCode } of inForce) {
      announce("region.recoding_in_force", {
        oldCode: oldCode as RegionCode,
        newCode: newCode as RegionCode,
      });
    }
    return { inForce: inForce.length };
  },
});
