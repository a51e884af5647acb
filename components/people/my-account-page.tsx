import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { Callout } from "@/components/ui/callout";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { myAccountCopy as copy, delegationCopy } from "@/lib/domains/people/copy/my-account";
import type { MyAccount } from "@/lib/domains/people/queries/my-account";
import type { UserActor } from "@/lib/shared/access/actor";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { DelegationForm } from "./delegation-form";
import { GivenGrants } from "./given-grants";
import { duringText, placeOf, roleText, whenOf } from "./grant-text";
import { RIGHTS_PATH } from "./links";
import { OwnSessions } from "./own-sessions";

export type MyAccountPageProps = Readonly<{
  actor: UserActor;
  account: MyAccount;
  sessionId: string;
  hasSecondFactor: boolean;
  today: LocalDate;
}>;

/** One's own account: what one may do, who stands in, and where one is signed in. */
export function MyAccountPage({ actor, account, sessionId, hasSecondFactor, today }: MyAccountPageProps) {
  return (
    <div className="space-y-8">
      <PageHeader title={copy.title} aside={`${actor.name}（${actor.login}）`} />
      <Section title={copy.grants} aside={<TextLink href={RIGHTS_PATH}>{copy.rights}</TextLink>}>
        <OwnGrants account={account} today={today} />
      </Section>
      {account.delegable.length > 0 || account.given.length > 0 ? (
        <Section title={delegationCopy.title}>
          <div className="space-y-4">
            <p className="max-w-prose text-ink-2">{delegationCopy.lead}</p>
            <GivenGrants given={account.given} />
            <DelegationForm grants={account.delegable} />
          </div>
        </Section>
      ) : null}
      <Section title={copy.security}>
        <RecordSummary
          facts={[
            { label: copy.password, value: <TextLink href="/password">{copy.changePassword}</TextLink> },
            {
              label: copy.secondFactor,
              value: hasSecondFactor ? (
                copy.setDone
              ) : (
                <>
                  {copy.setNot} <TextLink href="/second-factor">{copy.setUp}</TextLink>
                </>
              ),
            },
          ]}
        />
      </Section>
      <Section title={copy.sessions}>
        <OwnSessions sessions={account.sessions} current={sessionId} />
      </Section>
    </div>
  );
}

function OwnGrants({ account, today }: Readonly<{ account: MyAccount; today: LocalDate }>) {
  const words = accountCopy.record;
  return (
    <LedgerTable
      caption={copy.grants}
      columns={[
        { key: "role", header: accountCopy.filters.role, cell: roleText },
        { key: "place", header: words.place, cell: placeOf },
        { key: "during", header: words.during, cell: duringText },
        {
          key: "status",
          header: words.status,
          nowrap: true,
          cell: (grant) => {
            const when = whenOf(grant, today);
            return <StatusChip tone={when === "current" ? "done" : "due"}>{words[when]}</StatusChip>;
          },
        },
      ]}
      rows={account.grants}
      rowKey={({ id }) => id}
      empty={<Callout tone="warning">{copy.noGrants}</Callout>}
    />
  );
}
