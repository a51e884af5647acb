import { FilterField } from "@/components/patterns/filter-field";
import { Form } from "@/components/patterns/form";
import { FormDate, FormSelect, FormText } from "@/components/patterns/form-fields";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { SubmitBar } from "@/components/patterns/submit-bar";
import { SubmitButton } from "@/components/patterns/submit-button";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { sendTransfer } from "@/lib/domains/firms/actions";
import type { TransferDraft } from "@/lib/domains/firms/schema";
import { transferCopy } from "./copy";
import { newTransferHref, TRANSFERS_PATH } from "./links";

export type ProposePageProps = Readonly<{
  /** Null before a firm is named; the sentence says why it was not found. */
  draft: TransferDraft | null;
  uscc: string;
  missing: string | null;
}>;

/** Proposing a transfer: first which firm, then where to. */
export function ProposePage({ draft, uscc, missing }: ProposePageProps) {
  return (
    <div className="space-y-6">
      <PageHeader
        title={transferCopy.propose}
        lead={transferCopy.lead}
        crumbs={[{ label: transferCopy.title, href: TRANSFERS_PATH }, { label: transferCopy.propose }]}
      />
      {draft ? <Proposal draft={draft} /> : <FindFirm uscc={uscc} missing={missing} />}
    </div>
  );
}

function FindFirm({ uscc, missing }: Readonly<{ uscc: string; missing: string | null }>) {
  return (
    <>
      {missing ? <Callout tone="warning">{missing}</Callout> : null}
      <form
        action={newTransferHref()}
        method="get"
        className="flex max-w-prose items-end gap-2"
        aria-label={transferCopy.find}
      >
        <div className="min-w-0 flex-1">
          <FilterField
            spec={{
              kind: "text",
              name: "uscc",
              label: transferCopy.uscc,
              value: uscc,
              placeholder: transferCopy.findHint,
            }}
          />
        </div>
        <Button type="submit" variant="primary">
          {transferCopy.findSubmit}
        </Button>
      </form>
    </>
  );
}

function Proposal({ draft }: Readonly<{ draft: TransferDraft }>) {
  const { uscc, name, place, side, choices } = draft;
  const giving = side === "GIVER";
  return (
    <>
      <RecordSummary
        facts={[
          { label: transferCopy.name, value: name ?? transferCopy.nameHidden },
          { label: transferCopy.uscc, value: <span className="tabular-nums">{uscc}</span> },
          { label: transferCopy.place, value: place },
          { label: transferCopy.side, value: transferCopy.sideText[side] },
        ]}
      />
      <Form action={sendTransfer} label={transferCopy.propose}>
        <input type="hidden" name="uscc" value={uscc} />
        <FormSelect
          name="toRegion"
          label={giving ? transferCopy.toGive : transferCopy.toTake}
          hint={giving ? transferCopy.toGiveHint : transferCopy.toTakeHint}
          required
          options={choices.map((choice) => ({ value: choice.code, label: choice.name }))}
        />
        <FormDate name="earliestOn" label={transferCopy.earliest} hint={transferCopy.earliestHint} />
        <FormText
          name="reason"
          label={transferCopy.reason}
          hint={transferCopy.reasonHint}
          required
          maxLength={200}
        />
        <SubmitBar>
          <SubmitButton>{transferCopy.send}</SubmitButton>
        </SubmitBar>
      </Form>
    </>
  );
}
