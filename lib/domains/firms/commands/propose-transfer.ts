import { unscopedRegions } from "@/lib/domains/regions/public";
import type { CommandContext } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound, refuseIf } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { normaliseUscc } from "@/lib/shared/uscc";
import { type Place, whyNotResideIn } from "../rules/residence";
import { whyNotPropose } from "../rules/transfer";
import { ProposeTransferInput } from "../schema";
import "./constraint-sentences";
import { unscopedFirmsByUscc } from "./held-facts";
import { residencesOf } from "./load-firm";
import { auditedTransfer, sideBetween } from "./load-transfer";

/**
 * Proposes a move that needs the other side: by who has the firm, or by who will have it. The firm stands and
 * counts where it stood until the other side, or the level above both, accepts.
 */
export const proposeTransfer = defineCommand({
  audit: "firm.transfer_proposed",
  action: "firm.record",
  input: ProposeTransferInput,
  run: async (context, input): Promise<{ id: string }> => {
    const { tx, actor, now, today } = context;
    const { toRegion, reason, earliestOn = today } = input;
    const [firm] = await unscopedFirmsByUscc(tx, [normaliseUscc(input.uscc)]);
    const side = firm && sideBetween(actor, firm.regionCode, toRegion);
    if (!firm || !side) throw notFound("没有这家企业，或不在您的管理范围内");
    const place = await placeNow(context, toRegion);
    const pending = await tx.firmTransfer.count({ where: { firmId: firm.id, state: "PROPOSED" } });
    const proposal = {
      side,
      firmRegion: firm.regionCode,
      toRegion,
      earliestOn,
      pending: pending > 0,
    };
    refuseIf([
      ...whyNotResideIn(place).map((each) => ({ ...each, field: "toRegion" })),
      ...whyNotPropose(proposal, await residencesOf(tx, firm.id), today),
    ]);
    const transfer = { firmId: firm.id, regionCode: firm.regionCode, toRegion, proposedBy: side, reason };
    const { id } = await tx.firmTransfer.create({
      data: { ...transfer, earliestOn: toDateColumn(earliestOn), recordedAt: now },
      select: { id: true },
    });
    for (const record of auditedTransfer({ ...transfer, id, firmName: firm.name })) {
      const after = { firm: firm.uscc, from: firm.regionCode, to: toRegion, by: side, earliestOn };
      context.audit({ ...record, after, reason });
    }
    return { id };
  },
});

/** Whoever's it is: names of regions are no secret. */
async function placeNow({ tx, today }: CommandContext, regionCode: RegionCode): Promise<Place> {
  const place = (await unscopedRegions(tx, [regionCode], today)).get(regionCode);
  if (!place) throw notFound("没有这个区划，请重新选择划入的地方");
  return place;
}
