import { Form } from "@/components/patterns/form";
import { FormDate } from "@/components/patterns/form-fields";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { SubmitButton } from "@/components/patterns/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { StatusChip } from "@/components/ui/status-chip";
import { submitEndGrant } from "@/lib/domains/people/actions/accounts";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { roleLabels } from "@/lib/domains/people/labels/accounts";
import type { UserRecord } from "@/lib/domains/people/queries/get-user";
import type { GrantView } from "@/lib/domains/people/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { duringText, placeOf, roleText, whenOf } from "./grant-text";
import { SeenAccount } from "./seen-account";

const copy = accountCopy.record;
const end = accountCopy.end;
const TONES = { past: "none", current: "done", future: "due" } as const;

type GrantTableProps = Readonly<{ user: UserRecord; today: LocalDate }>;

/** All that somebody may, might or will, with a way to end what is not over. */
export function GrantTable({ user, today }: GrantTableProps) {
  const columns: LedgerColumn<GrantView>[] = [
    { key: "role", header: accountCopy.filters.role, cell: roleText },
    { key: "place", header: copy.place, cell: placeOf },
    { key: "during", header: copy.during, cell: duringText },
    {
      key: "status",
      header: copy.status,
      nowrap: true,
      cell: (grant) => {
        const when = whenOf(grant, today);
        return <StatusChip tone={TONES[when]}>{copy[when]}</StatusChip>;
      },
    },
  ];
  const ending: LedgerColumn<GrantView> = {
    key: "end",
    header: end.column,
    cell: (grant) =>
      whenOf(grant, today) === "past" ? null : <EndGrant user={user} grant={grant} today={today} />,
  };
  return (
    <LedgerTable
      caption={copy.grantsCaption}
      columns={user.mayManageGrants ? [...columns, ending] : columns}
      rows={user.allGrants}
      rowKey={({ id }) => id}
    />
  );
}

function EndGrant({ user, grant, today }: GrantTableProps & Readonly<{ grant: GrantView }>) {
  const name = end.name(roleLabels[grant.role].label, placeOf(grant));
  return (
    <Disclosure summary={end.title} className="min-w-40">
      <Form action={submitEndGrant} label={name} className="py-2">
        <SeenAccount user={user} />
        <input type="hidden" name="id" value={grant.id} />
        <FormDate name="until" id={`until-${grant.id}`} label={end.until} hint={end.untilHint} min={today} />
        <SubmitButton variant="secondary">{end.submit}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
