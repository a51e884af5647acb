import type { Prisma } from "@/generated/prisma/client";
import { defineCommand } from "@/lib/platform/command/define-command";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError, notFound, refuseIf } from "@/lib/shared/result";
import { can } from "../policy";
import { whyNotPropose } from "../rules/states";
import { MakeProposalInput } from "../schema";
import "./constraint-sentences";

/** Says what has changed at a firm; nothing counts until the community or a level above confirms it. */
export const makeProposal = defineCommand({
  audit: "proposal.made",
  action: "proposal.make",
  input: MakeProposalInput,
  run: async ({ tx, actor, audit }, { firmId, content, note = null }): Promise<{ id: string }> => {
    const firm = await tx.firm.findUnique({
      where: { id: firmId },
      select: { id: true, name: true, regionCode: true },
    });
    const regionCode = firm?.regionCode as RegionCode;
    if (!firm || !can(actor, "proposal.make", { id: firm.id, regionCode })) {
      throw notFound("没有这家企业，或不在您的管理范围内");
    }
    if (actor.kind !== "user") throw new AppError("FORBIDDEN", "提议由企业或指导员的账号提出");
    const { kind } = content;
    refuseIf(whyNotPropose(await tx.proposal.count({ where: { firmId, kind, state: "OPEN" } })));
    const { id } = await tx.proposal.create({
      data: {
        kind,
        firmId,
        regionCode,
        content: content as Prisma.InputJsonValue,
        note,
        proposedBy: actor.userId,
        proposedByName: actor.name,
      },
      select: { id: true },
    });
    audit({
      subject: { type: "proposal", id, label: firm.name },
      regionCode,
      after: { ...content, firmId, note },
    });
    return { id };
  },
});
