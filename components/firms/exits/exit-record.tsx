import { Form } from "@/components/patterns/form";
import { FormText } from "@/components/patterns/form-fields";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { SubmitButton } from "@/components/patterns/submit-button";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { sendConfirmation, sendExitRefusal, sendExitWithdrawal } from "@/lib/domains/firms/actions";
import { exitKindLabels, exitStateLabels } from "@/lib/domains/firms/labels";
import type { ExitView } from "@/lib/domains/firms/schema";
import { exitCopy } from "./copy";
import { EXITS_PATH } from "./links";

/** One exit: what was recorded, how it stands, and what the actor's level may do. */
export function ExitRecord({ exit }: Readonly<{ exit: ExitView }>) {
  const { firmId, firmName, uscc, state, kind, successorName, answeredOn, answer, effectiveOn } = exit;
  return (
    <div className="space-y-8">
      <PageHeader
        title={firmName}
        crumbs={[{ label: exitCopy.title, href: EXITS_PATH }, { label: firmName }]}
      />
      <Section title={exitCopy.record}>
        <RecordSummary
          facts={[
            {
              label: exitCopy.columns.state,
              value: (
                <StatusChip tone={exitStateLabels[state].tone}>{exitStateLabels[state].label}</StatusChip>
              ),
            },
            {
              label: exitCopy.uscc,
              value: (
                <TextLink href={`/desk/firms/${firmId}`} className="tabular-nums">
                  {uscc}
                </TextLink>
              ),
            },
            { label: exitCopy.columns.region, value: exit.regionName },
            { label: exitCopy.columns.kind, value: exitKindLabels[kind].label },
            ...(successorName ? [{ label: exitCopy.successor, value: successorName }] : []),
            { label: exitCopy.columns.on, value: exit.on },
            { label: exitCopy.reason, value: exit.reason },
            { label: exitCopy.recordedOn, value: exit.recordedOn },
            { label: exitCopy.columns.confirm, value: exit.confirmName },
            ...(answeredOn ? [{ label: exitCopy.answered, value: answeredOn }] : []),
            ...(effectiveOn ? [{ label: exitCopy.effective, value: effectiveOn }] : []),
            ...(answer ? [{ label: exitCopy.answer, value: answer }] : []),
          ]}
        />
      </Section>
      {state === "PROPOSED" ? <Ways exit={exit} /> : null}
    </div>
  );
}

function Ways({ exit }: Readonly<{ exit: ExitView }>) {
  if (exit.part === "ONLOOKER") return null;
  if (exit.part === "RECORDER") {
    return (
      <Section title={exitCopy.withdraw}>
        <p className="pb-3">{exitCopy.withdrawText}</p>
        <Form action={sendExitWithdrawal} label={exitCopy.withdraw}>
          <Seen exit={exit} />
          <SubmitButton variant="secondary">{exitCopy.withdraw}</SubmitButton>
        </Form>
      </Section>
    );
  }
  return (
    <div className="grid gap-8 lg:grid-cols-2 elder:grid-cols-1">
      <Section title={exitCopy.confirm}>
        <p className="pb-3">{exitCopy.confirmText}</p>
        <Form action={sendConfirmation} label={exitCopy.confirm}>
          <Seen exit={exit} />
          <SubmitButton>{exitCopy.confirm}</SubmitButton>
        </Form>
      </Section>
      <Section title={exitCopy.decline}>
        <p className="pb-3">{exitCopy.declineText}</p>
        <Form action={sendExitRefusal} label={exitCopy.decline}>
          <Seen exit={exit} />
          <FormText name="reason" label={exitCopy.answer} required maxLength={200} />
          <SubmitButton variant="secondary">{exitCopy.decline}</SubmitButton>
        </Form>
      </Section>
    </div>
  );
}

function Seen({ exit: { id, version } }: Readonly<{ exit: ExitView }>) {
  return (
    <>
      <input type="hidden" name="exitId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
