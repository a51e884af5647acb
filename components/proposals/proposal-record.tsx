import { CheckedSubmit } from "@/components/coverage/checked-submit";
import { firmHref } from "@/components/firms/links";
import { Form } from "@/components/patterns/form";
import { FormText } from "@/components/patterns/form-fields";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { SubmitButton } from "@/components/patterns/submit-button";
import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import { confirmProposal, refuseProposal, takeBackProposal } from "@/lib/domains/proposals/actions";
import { proposalCopy as words } from "@/lib/domains/proposals/copy";
import { proposalKindLabels } from "@/lib/domains/proposals/labels";
import type { ProposalView } from "@/lib/domains/proposals/schema";
import { formatDateTime } from "@/lib/shared/time/format";
import { contentLines } from "./content-lines";
import { PROPOSALS_PATH } from "./links";
import { ProposalMark } from "./proposal-list";

export type ProposalRecordProps = Readonly<{
  proposal: ProposalView;
  may: Readonly<{ decide: boolean; withdraw: boolean }>;
  /** What was just done with it. */
  done: string | undefined;
}>;

const DONE: Readonly<Record<string, string>> = {
  made: words.submitted,
  accepted: words.accepted,
  declined: words.declined,
  withdrawn: words.withdrawn,
};

/** One proposal: what it says, where it stands, and what the reader may do with it. */
export function ProposalRecord({ proposal, may, done }: ProposalRecordProps) {
  const open = proposal.state === "OPEN";
  const message = done === undefined ? undefined : DONE[done];
  return (
    <div className="space-y-8">
      <PageHeader
        title={proposalKindLabels[proposal.kind].label}
        aside={<ProposalMark state={proposal.state} />}
        crumbs={[{ label: words.title, href: PROPOSALS_PATH }, { label: proposal.firmName }]}
      />
      {message ? (
        <Callout tone="success" live>
          {message}
        </Callout>
      ) : null}
      <Section title={words.content}>
        <RecordSummary facts={summary(proposal)} />
      </Section>
      {open && may.decide ? <Decision proposal={proposal} /> : null}
      {open && may.withdraw ? (
        <Form action={takeBackProposal} label={words.withdraw}>
          <Taken proposal={proposal} />
          <SubmitButton variant="secondary">{words.withdraw}</SubmitButton>
        </Form>
      ) : null}
    </div>
  );
}

function summary(proposal: ProposalView) {
  const { firmId, firmName, regionName, note, proposedBy, proposedAt, decidedBy, decidedAt, reason } =
    proposal;
  return [
    {
      label: words.firm,
      value: <TextLink href={firmHref(firmId)}>{`${firmName}（${regionName}）`}</TextLink>,
    },
    ...contentLines(proposal),
    ...(note ? [{ label: words.note, value: note }] : []),
    { label: words.by, value: proposedBy },
    { label: words.at, value: formatDateTime(new Date(proposedAt)) },
    ...(decidedBy ? [{ label: words.decidedBy, value: decidedBy }] : []),
    ...(decidedAt ? [{ label: words.decidedAt, value: formatDateTime(new Date(decidedAt)) }] : []),
    ...(reason ? [{ label: words.reason, value: reason }] : []),
  ];
}

function Decision({ proposal }: Readonly<{ proposal: ProposalView }>) {
  return (
    <>
      <Section title={words.acceptTitle}>
        <p className="text-ink-2">{words.acceptLead}</p>
        <Form action={confirmProposal} label={words.acceptTitle} className="mt-3 max-w-240">
          <Taken proposal={proposal} />
          <CheckedSubmit />
        </Form>
      </Section>
      <Section title={words.declineTitle}>
        <Form action={refuseProposal} label={words.declineTitle}>
          <Taken proposal={proposal} />
          <FormText name="reason" label={words.reason} hint={words.reasonHint} required maxLength={200} />
          <SubmitButton variant="secondary">{words.decline}</SubmitButton>
        </Form>
      </Section>
    </>
  );
}

/** Which proposal, as it was seen. */
function Taken({ proposal: { id, version } }: Readonly<{ proposal: ProposalView }>) {
  return (
    <>
      <input type="hidden" name="proposalId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
