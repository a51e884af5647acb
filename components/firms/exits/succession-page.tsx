import { FilterField } from "@/components/patterns/filter-field";
import { Form } from "@/components/patterns/form";
import { FormDate, FormSelect, FormText } from "@/components/patterns/form-fields";
import { SubmitBar } from "@/components/patterns/submit-bar";
import { SubmitButton } from "@/components/patterns/submit-button";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { sendSuccession } from "@/lib/domains/firms/actions";
import { successionKindLabels } from "@/lib/domains/firms/labels";
import { type FirmToChange, SUCCESSION_KINDS } from "@/lib/domains/firms/schema";
import { ChangePage } from "./change-page";
import { exitCopy } from "./copy";
import { successionHref } from "./links";

export type SuccessionPageProps = Readonly<{
  firm: FirmToChange;
  /** The firm that goes on; null before it is named, or where the code was not found. */
  successor: FirmToChange | null;
  uscc: string;
}>;

/** The firm goes into another, or another comes out of it: first which one, then how. */
export function SuccessionPage({ firm, successor, uscc }: SuccessionPageProps) {
  return (
    <ChangePage firm={firm} title={exitCopy.succession} lead={exitCopy.successionLead}>
      {successor ? (
        <Form action={sendSuccession} label={exitCopy.succession}>
          <input type="hidden" name="predecessorId" value={firm.id} />
          <input type="hidden" name="successorId" value={successor.id} />
          <p>
            {exitCopy.successor} {successor.name} <span className="tabular-nums">{successor.uscc}</span>
          </p>
          <FormSelect
            name="kind"
            label={exitCopy.kind}
            required
            options={SUCCESSION_KINDS.map((kind) => ({
              value: kind,
              label: successionKindLabels[kind].label,
            }))}
          />
          <FormDate
            name="effectiveOn"
            label={exitCopy.effectiveOn}
            required
            defaultValue={firm.today}
            max={firm.today}
          />
          <FormText name="note" label={exitCopy.note} maxLength={200} />
          <p className="text-ink-2">{exitCopy.closeLead(firm.confirmName)}</p>
          <SubmitBar>
            <SubmitButton>{exitCopy.submit}</SubmitButton>
          </SubmitBar>
        </Form>
      ) : (
        <>
          {uscc ? <Callout tone="warning">{exitCopy.missing}</Callout> : null}
          <form
            action={successionHref(firm.id)}
            method="get"
            className="flex max-w-prose items-end gap-2"
            aria-label={exitCopy.find}
          >
            <div className="min-w-0 flex-1">
              <FilterField
                spec={{
                  kind: "text",
                  name: "uscc",
                  label: exitCopy.find,
                  value: uscc,
                  placeholder: exitCopy.usccHint,
                }}
              />
            </div>
            <Button type="submit" variant="primary">
              {exitCopy.findSubmit}
            </Button>
          </form>
        </>
      )}
    </ChangePage>
  );
}
