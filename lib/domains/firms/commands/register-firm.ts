import { unscopedRegions } from "@/lib/domains/regions/public";
import type { CommandContext } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { mayInRegion } from "@/lib/shared/access/actor";
import { districtOf, type RegionCode, regionPath } from "@/lib/shared/region-code";
import { AppError, refuseIf } from "@/lib/shared/result";
import { pinyinInitials } from "@/lib/shared/text/initials";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { checkUscc, normaliseUscc } from "@/lib/shared/uscc";
import "../events";
import { whyNotUscc, whyTaken } from "../rules/identity";
import { whyNotResideIn } from "../rules/residence";
import { RegisterFirmInput } from "../schema";
import "./constraint-sentences";
import { unscopedFirmsByUscc } from "./held-facts";
import { requirePlace } from "./require-place";
import { beginResidence } from "./write-residence";

/** Enters a firm into the register, accountable in a region from a day on. */
export const registerFirm = defineCommand({
  audit: "firm.registered",
  action: "firm.record",
  input: RegisterFirmInput,
  run: async (context, input): Promise<{ id: string }> => {
    const { tx } = context;
    const { regionCode, from, name, staff } = input;
    const place = await requirePlace(context, "firm.record", regionCode, from);
    const uscc = normaliseUscc(input.uscc);
    refuseIf([...whyNotUscc(uscc, input.usccReason), ...whyNotResideIn(place)], "INVALID");
    await refuseTaken(context, uscc);
    // A reason for a code that is right says nothing.
    const usccReason = checkUscc(uscc) === "VALID" ? null : (input.usccReason ?? null);
    const facts = { uscc, usccReason, name, staff: staff ?? null, regionCode };
    const { id } = await tx.firm.create({
      data: {
        ...facts,
        initials: pinyinInitials(name),
        profiles: {
          create: { statedOn: toDateColumn(from), name, staff: facts.staff, source: "MANUAL" },
        },
      },
      select: { id: true },
    });
    await beginResidence(context, id, { regionCode, from });
    context.audit({ subject: { type: "firm", id, label: name }, regionCode, after: { ...facts, from } });
    context.announce("firm.facts_changed", { firmIds: [id] });
    return { id };
  },
});

async function refuseTaken({ tx, actor, today }: CommandContext, uscc: string): Promise<void> {
  const [taken] = await unscopedFirmsByUscc(tx, [uscc]);
  if (!taken) return;
  const within = mayInRegion(actor, "firm.read", taken.regionCode);
  const shown: RegionCode = within ? taken.regionCode : districtOf(taken.regionCode);
  const path = regionPath(shown);
  const names = await unscopedRegions(tx, path, today);
  const place = path.map((code) => names.get(code)?.name ?? "").join("");
  const reason = whyTaken(within ? taken.name : "另一区县的企业", place || shown, within);
  throw new AppError("CONFLICT", reason.message, [reason]);
}
