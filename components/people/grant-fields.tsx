import { FormDate, FormSelect, FormText } from "@/components/patterns/form-fields";
import { grantFormCopy as copy } from "@/lib/domains/people/copy/accounts";
import { grantScopeLabels, roleLabels } from "@/lib/domains/people/labels/accounts";
import type { GrantScope } from "@/lib/shared/access/actor";
import { ROLES } from "@/lib/shared/access/roles";

const KINDS = Object.entries(grantScopeLabels).map(([value, { label }]) => ({ value, label }));
const FIRST_KIND: GrantScope["kind"] = "REGION";

/** What is granted, for what, and from when to when. */
export function GrantFields() {
  return (
    <>
      <FormSelect
        name="role"
        label={copy.role}
        required
        options={ROLES.map((value) => ({ value, label: roleLabels[value].label }))}
      />
      <FormSelect
        name="kind"
        label={copy.kind}
        required
        emptyLabel={null}
        defaultValue={FIRST_KIND}
        options={KINDS}
      />
      <FormText name="place" label={copy.place} hint={copy.placeHint} required maxLength={64} />
      <div className="flex flex-wrap gap-x-8 gap-y-5">
        <FormDate name="from" label={copy.from} hint={copy.fromHint} />
        <FormDate name="until" label={copy.until} hint={copy.untilHint} />
      </div>
    </>
  );
}
