import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { transferStateLabels } from "@/lib/domains/firms/labels";
import type { TransferView } from "@/lib/domains/firms/schema";
import type { RegionChoice } from "@/lib/domains/regions/schema";
import { AnswerForms } from "./answer-forms";
import { transferCopy } from "./copy";
import { TRANSFERS_PATH } from "./links";

export type TransferRecordProps = Readonly<{
  transfer: TransferView;
  /** Where the actor may place the firm. */
  places: readonly RegionChoice[];
}>;

/** One transfer: what was proposed, how it stands, and what the actor's side may do. */
export function TransferRecord({ transfer, places }: TransferRecordProps) {
  const { firmName, uscc, state, proposedBy, answeredBy, answeredOn, placedName, effectiveOn } = transfer;
  const title = firmName ?? uscc;
  return (
    <div className="space-y-8">
      <PageHeader
        title={title}
        crumbs={[{ label: transferCopy.title, href: TRANSFERS_PATH }, { label: title }]}
      />
      <Section title={transferCopy.record}>
        <RecordSummary
          facts={[
            {
              label: transferCopy.state,
              value: (
                <StatusChip tone={transferStateLabels[state].tone}>
                  {transferStateLabels[state].label}
                </StatusChip>
              ),
            },
            {
              label: transferCopy.uscc,
              value: transfer.open ? (
                <TextLink href={`/desk/firms/${transfer.firmId}`} className="tabular-nums">
                  {uscc}
                </TextLink>
              ) : (
                <span className="tabular-nums">{uscc}</span>
              ),
            },
            { label: transferCopy.from, value: transfer.fromName },
            { label: transferCopy.to, value: transfer.toName },
            {
              label: transferCopy.columns.by,
              value: transferCopy.proposedBy(proposedBy, transfer.proposedOn),
            },
            { label: transferCopy.reason, value: transfer.reason },
            { label: transferCopy.earliest, value: transfer.earliestOn },
            ...(state === "PROPOSED"
              ? [{ label: transferCopy.stands, value: transferCopy.standsText(transfer.fromName) }]
              : []),
            ...(answeredBy && answeredOn
              ? [{ label: transferCopy.answeredBy, value: transferCopy.proposedBy(answeredBy, answeredOn) }]
              : []),
            ...(placedName && effectiveOn
              ? [{ label: transferCopy.placed, value: transferCopy.placedText(placedName, effectiveOn) }]
              : []),
            ...(transfer.answer ? [{ label: transferCopy.answer, value: transfer.answer }] : []),
          ]}
        />
      </Section>
      {state === "PROPOSED" ? <AnswerForms transfer={transfer} places={places} /> : null}
    </div>
  );
}
