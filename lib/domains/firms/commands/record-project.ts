import { unscopedEstateRegion } from "@/lib/domains/regions/public";
import type { CommandContext } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError, refuseIf } from "@/lib/shared/result";
import { pinyinInitials } from "@/lib/shared/text/initials";
import { endAfter } from "@/lib/shared/time/interval";
import { fromDateColumn, toDateColumn } from "@/lib/shared/time/local-date";
import { type Service, whyNotServe } from "../rules/project";
import { RecordProjectInput } from "../schema";
import "./constraint-sentences";
import { loadFirm } from "./load-firm";
import { requirePlace } from "./require-place";

/** Records a firm's contract for an estate or an area (物业服务项目). */
export const recordProject = defineCommand({
  audit: "project.recorded",
  action: "project.record",
  input: RecordProjectInput,
  run: async (context, input): Promise<{ id: string }> => {
    const { tx, audit } = context;
    const { name, from, estateId = null, regionCode } = input;
    const firm = await loadFirm(context, "project.record", input.firmId);
    await requirePlace(context, "project.record", regionCode, from);
    if (estateId) await requireEstate(context, estateId, regionCode);
    const lastDay = input.lastDay ?? null;
    const to = lastDay && endAfter(lastDay);
    refuseIf(whyNotServe({ from, lastDay, to }, estateId ? await servicesOf(context, estateId) : []));
    const { id } = await tx.serviceProject.create({
      data: {
        firmId: firm.id,
        estateId,
        regionCode,
        name,
        initials: pinyinInitials(name),
        validFrom: toDateColumn(from),
        validTo: to ? toDateColumn(to) : null,
      },
      select: { id: true },
    });
    const after = { firm: firm.uscc, estateId, name, from, lastDay };
    audit({ subject: { type: "project", id, label: name }, regionCode, after });
    return { id };
  },
});

async function requireEstate({ tx }: CommandContext, estateId: string, regionCode: RegionCode) {
  if ((await unscopedEstateRegion(tx, estateId)) === regionCode) return;
  const message = "所选小区不在所填的社区，请重新选择小区";
  throw new AppError("INVALID", message, [{ key: "estate", field: "estateId", message }]);
}

async function servicesOf({ tx }: CommandContext, estateId: string): Promise<Service[]> {
  const rows = await tx.serviceProject.findMany({
    where: { estateId, voidedAt: null },
    orderBy: { validFrom: "asc" },
    select: { validFrom: true, validTo: true, firm: { select: { name: true } } },
  });
  return rows.map(({ validFrom, validTo, firm }) => ({
    firmName: firm.name,
    from: fromDateColumn(validFrom),
    to: validTo ? fromDateColumn(validTo) : null,
  }));
}
