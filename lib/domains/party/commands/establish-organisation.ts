import { unscopedRegions } from "@/lib/domains/regions/public";
import { defineCommand } from "@/lib/platform/command/define-command";
import { notFound, type Reason, refuseIf } from "@/lib/shared/result";
import { pinyinInitials } from "@/lib/shared/text/initials";
import { endAfter } from "@/lib/shared/time/interval";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { can } from "../policy";
import { warnTooManyUnits } from "../rules/cover";
import { whyNotEstablish } from "../rules/organisation";
import { EstablishOrganisationInput } from "../schema";
import "./constraint-sentences";
import { announceCovered, createLinks, requireCovered } from "./write-link";

/** Records a Party organisation and whom it covers: one firm, several firms, or service projects. */
export const establishOrganisation = defineCommand({
  audit: "organisation.established",
  action: "organisation.record",
  input: EstablishOrganisationInput,
  run: async (context, input): Promise<{ id: string; warnings: Reason[] }> => {
    const { tx, actor, today } = context;
    const { kind, name, regionCode, approvedOn } = input;
    const regions = await unscopedRegions(tx, [regionCode], today);
    if (!can(actor, "organisation.record", regionCode) || !regions.has(regionCode)) {
      throw notFound("没有这个区划，或不在您的管理范围内");
    }
    const covers = input.covers.map((cover) => ({
      firmId: cover.firmId,
      projectId: cover.projectId ?? null,
      form: cover.form,
      from: cover.from ?? approvedOn,
    }));
    await requireCovered(context, covers);
    const sameName = await tx.organisation.count({
      where: { name, regionCode, voidedAt: null, dissolvedOn: null },
    });
    const termLastDay = input.termLastDay ?? null;
    const wanted = { kind, name, approvedOn, dissolvedOn: null, termLastDay, covers };
    refuseIf(whyNotEstablish(wanted, sameName > 0, today));
    const texts = {
      superior: input.superior ?? null,
      approvalNumber: input.approvalNumber ?? null,
      secretary: input.secretary ?? null,
    };
    const { id } = await tx.organisation.create({
      data: {
        ...texts,
        kind,
        name,
        initials: pinyinInitials(name),
        regionCode,
        approvedOn: toDateColumn(approvedOn),
        termTo: termLastDay && toDateColumn(endAfter(termLastDay)),
      },
      select: { id: true },
    });
    await createLinks(context, id, covers);
    context.audit({
      subject: { type: "organisation", id, label: name },
      regionCode,
      after: { ...texts, kind, name, approvedOn, termLastDay, covers },
    });
    announceCovered(context, covers);
    return { id, warnings: warnTooManyUnits(covers) };
  },
});
