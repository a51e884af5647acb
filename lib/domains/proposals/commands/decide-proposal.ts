import { checkThenSave } from "@/lib/domains/coverage/public";
import type { Checked, CheckedAnswer } from "@/lib/domains/coverage/schema";
import { moveFirm, renameFirm } from "@/lib/domains/firms/public";
import { declareMembers, establishOrganisation } from "@/lib/domains/party/public";
import type { CommandContext } from "@/lib/platform/command/context";
import { type CommandOptions, defineCommand } from "@/lib/platform/command/define-command";
import { type Actor, mayInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { DecideProposalInput, DeclineProposalInput } from "../schema";
import { type TakenProposal, takeStep } from "./load-proposal";

/** Confirms a proposal: what it says is recorded by the ordinary command, with the confirming person's rights. */
export const acceptProposal = defineCommand({
  audit: "proposal.accepted",
  action: "proposal.decide",
  input: DecideProposalInput,
  run: async (context, input): Promise<void> => {
    const proposal = await takeStep(context, "accept", input);
    await recordContent(context, proposal);
    context.audit({ ...proposal.audited, before: { state: "OPEN" }, after: { state: "ACCEPTED" } });
  },
});

export const declineProposal = defineCommand({
  audit: "proposal.declined",
  action: "proposal.decide",
  input: DeclineProposalInput,
  run: async (context, { reason, ...input }): Promise<void> => {
    const proposal = await takeStep(context, "decline", input, reason);
    context.audit({ ...proposal.audited, before: { state: "OPEN" }, after: { state: "DECLINED" }, reason });
  },
});

/** Takes a proposal back while it waits; for who made it. */
export const withdrawProposal = defineCommand({
  audit: "proposal.withdrawn",
  action: "proposal.make",
  input: DecideProposalInput,
  run: async (context, input): Promise<void> => {
    const proposal = await takeStep(context, "withdraw", input);
    context.audit({ ...proposal.audited, before: { state: "OPEN" }, after: { state: "WITHDRAWN" } });
  },
});

/** Confirms once the effect on coverage was shown. */
export const acceptOnceChecked = (
  actor: Actor,
  sent: Checked<Parameters<typeof acceptProposal>[1]>,
  options: CommandOptions,
): Promise<CheckedAnswer | null> => checkThenSave(actor, acceptProposal, sent, options);

async function recordContent(context: CommandContext, proposal: TakenProposal): Promise<void> {
  const { firmId, firmVersion: version, content } = proposal;
  switch (content.kind) {
    case "MEMBERS": {
      const { kind: _kind, ...declared } = content;
      await declareMembers.within(context, { firmId, ...declared });
      return;
    }
    case "NAME":
      await renameFirm.within(context, { firmId, version, name: content.name, on: content.on });
      return;
    case "PLACE":
      await moveFirm.within(context, { firmId, version, regionCode: content.regionCode, from: content.from });
      return;
    case "BRANCH": {
      const { kind: _kind, organisationKind, form, ...organisation } = content;
      await establishOrganisation.within(context, {
        ...organisation,
        kind: organisationKind,
        regionCode: homeOf(context.actor, proposal.regionCode),
        covers: [{ firmId, form }],
      });
    }
  }
}

/** Where the new organisation stands: the firm's street, or the community when that alone is the actor's. */
function homeOf(actor: Actor, region: RegionCode): RegionCode {
  const street = region.slice(0, 9) as RegionCode;
  return mayInRegion(actor, "organisation.record", street) ? street : region;
}
