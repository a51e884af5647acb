import { Form } from "@/components/patterns/form";
import { FormDate, FormSelect, FormText } from "@/components/patterns/form-fields";
import { SubmitButton } from "@/components/patterns/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { submitDelegation } from "@/lib/domains/people/actions/my-account";
import { delegationCopy as copy } from "@/lib/domains/people/copy/my-account";
import type { GrantView } from "@/lib/domains/people/schema";
import { grantText } from "./grant-text";

/** Hands one of one's own grants, or a part of it, to a colleague for some days. */
export function DelegationForm({ grants }: Readonly<{ grants: readonly GrantView[] }>) {
  const [only, ...others] = grants;
  if (!only) return null;
  return (
    <Disclosure summary={copy.title}>
      <Form action={submitDelegation} label={copy.title} className="pt-2">
        {others.length === 0 ? (
          <input type="hidden" name="grantId" value={only.id} />
        ) : (
          <FormSelect
            name="grantId"
            label={copy.grantId}
            required
            options={grants.map((grant) => ({ value: grant.id, label: grantText(grant) }))}
          />
        )}
        <FormText name="to" label={copy.to} hint={copy.toHint} required autoComplete="off" maxLength={64} />
        <FormText name="place" label={copy.place} hint={copy.placeHint} maxLength={64} />
        <div className="flex flex-wrap gap-x-8 gap-y-5">
          <FormDate name="from" label={copy.from} hint={copy.fromHint} />
          <FormDate name="until" label={copy.until} hint={copy.untilHint} required />
        </div>
        <SubmitButton>{copy.submit}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
