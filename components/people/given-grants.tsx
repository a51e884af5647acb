import { Form } from "@/components/patterns/form";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { SubmitButton } from "@/components/patterns/submit-button";
import { submitEndDelegation } from "@/lib/domains/people/actions/my-account";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { delegationCopy as copy } from "@/lib/domains/people/copy/my-account";
import { roleLabels } from "@/lib/domains/people/labels/accounts";
import type { GivenGrant } from "@/lib/domains/people/schema";
import { duringText } from "./grant-text";

/** What one has handed to colleagues, each with the way to take it back. */
export function GivenGrants({ given }: Readonly<{ given: readonly GivenGrant[] }>) {
  return (
    <LedgerTable
      caption={copy.given}
      showCaption
      columns={[
        { key: "receiver", header: copy.receiver, cell: ({ receiver }) => receiver },
        {
          key: "role",
          header: accountCopy.filters.role,
          cell: ({ role, regionName }) => `${roleLabels[role].label}，${regionName}`,
        },
        { key: "during", header: accountCopy.record.during, cell: duringText },
        {
          key: "end",
          header: accountCopy.end.column,
          cell: ({ id, receiver, role }) => (
            <Form action={submitEndDelegation} label={copy.endName(receiver, roleLabels[role].label)}>
              <input type="hidden" name="id" value={id} />
              <SubmitButton variant="secondary" size="small">
                {copy.end}
              </SubmitButton>
            </Form>
          ),
        },
      ]}
      rows={given}
      rowKey={({ id }) => id}
      empty={<p className="text-ink-2">{copy.givenNone}</p>}
    />
  );
}
