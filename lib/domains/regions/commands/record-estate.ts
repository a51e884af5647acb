import { defineCommand } from "@/lib/platform/command/define-command";
import { requireInRegion } from "@/lib/shared/access/actor";
import { notFound, refuseIf } from "@/lib/shared/result";
import { pinyinInitials } from "@/lib/shared/text/initials";
import { unscopedRegions } from "../queries";
import { whyNotRecordEstate } from "../rules/estate";
import { RecordEstateInput } from "../schema";

/** Records a housing estate (小区). */
export const recordEstate = defineCommand({
  audit: "estate.recorded",
  action: "estate.record",
  input: RecordEstateInput,
  run: async ({ tx, actor, today, audit }, input): Promise<{ id: string }> => {
    const { regionCode, name } = input;
    requireInRegion(actor, "estate.record", regionCode);
    const region = (await unscopedRegions(tx, [regionCode], today)).get(regionCode);
    if (!region) throw notFound("没有这个区划，或不在您的管理范围内");
    const sameName = await tx.estate.count({ where: { regionCode, name } });
    refuseIf(whyNotRecordEstate(region, name, sameName > 0));
    const facts = { regionCode, name, address: input.address ?? null, households: input.households ?? null };
    const { id } = await tx.estate.create({
      data: { ...facts, initials: pinyinInitials(name) },
      select: { id: true },
    });
    audit({ subject: { type: "estate", id, label: name }, regionCode, after: facts });
    return { id };
  },
});
