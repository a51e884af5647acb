import { Form } from "@/components/patterns/form";
import { FormSelect, FormText } from "@/components/patterns/form-fields";
import { Section } from "@/components/patterns/section";
import { SubmitButton } from "@/components/patterns/submit-button";
import { sendAcceptance, sendRefusal, sendWithdrawal } from "@/lib/domains/firms/actions";
import type { TransferView } from "@/lib/domains/firms/schema";
import type { RegionChoice } from "@/lib/domains/regions/schema";
import { transferCopy } from "./copy";

type Props = Readonly<{ transfer: TransferView; places: readonly RegionChoice[] }>;

/** The ways on of an open transfer, each a form of its own, so that all work without a script. */
export function AnswerForms({ transfer, places }: Props) {
  const { side, proposedBy } = transfer;
  if (side === proposedBy) {
    return (
      <Section title={transferCopy.withdraw}>
        <p className="pb-3">{transferCopy.withdrawText}</p>
        <Form action={sendWithdrawal} label={transferCopy.withdraw}>
          <Seen transfer={transfer} />
          <SubmitButton variant="secondary">{transferCopy.withdraw}</SubmitButton>
        </Form>
      </Section>
    );
  }
  return (
    <div className="grid gap-8 lg:grid-cols-2 elder:grid-cols-1">
      <Section title={transferCopy.accept[side]}>
        <p className="pb-3">{transferCopy.acceptText[side]}</p>
        <Form action={sendAcceptance} label={transferCopy.accept[side]}>
          <Seen transfer={transfer} />
          {side === "GIVER" ? null : (
            <FormSelect
              name="regionCode"
              label={transferCopy.placeLabel}
              required
              defaultValue={transfer.toRegion}
              emptyLabel={null}
              options={places.map(({ code, name }) => ({ value: code, label: name }))}
            />
          )}
          <SubmitButton>{transferCopy.accept[side]}</SubmitButton>
        </Form>
      </Section>
      <Section title={transferCopy.decline}>
        <p className="pb-3">{transferCopy.declineText}</p>
        <Form action={sendRefusal} label={transferCopy.decline}>
          <Seen transfer={transfer} />
          <FormText name="reason" label={transferCopy.reason} required maxLength={200} />
          <SubmitButton variant="secondary">{transferCopy.decline}</SubmitButton>
        </Form>
      </Section>
    </div>
  );
}

function Seen({ transfer: { id, version } }: Readonly<{ transfer: TransferView }>) {
  return (
    <>
      <input type="hidden" name="transferId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
