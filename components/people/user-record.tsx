import type { ReactNode } from "react";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { userStateLabels } from "@/lib/domains/people/labels/accounts";
import type { UserRecord } from "@/lib/domains/people/queries/get-user";
import { formatDateTime } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { AccountForms, NewGrantForm } from "./account-forms";
import { GrantTable } from "./grant-table";
import { ACCOUNT_PATH, PEOPLE_PATH, rightHref } from "./links";
import { SessionTable } from "./session-table";

const copy = accountCopy.record;

export type UserRecordViewProps = Readonly<{ user: UserRecord; today: LocalDate; history?: ReactNode }>;

/** One account: how it stands, what it may do, and what may be done to it. */
export function UserRecordView({ user, today, history }: UserRecordViewProps) {
  return (
    <div className="space-y-8">
      <PageHeader
        title={user.name}
        aside={user.login}
        crumbs={[{ label: accountCopy.title, href: PEOPLE_PATH }, { label: user.name }]}
      />
      <div className="grid gap-8 xl:grid-cols-2 elder:grid-cols-1">
        <Section title={copy.summary}>
          <RecordSummary facts={factsOf(user)} />
        </Section>
        <Section title={copy.account}>
          <AccountPart user={user} />
        </Section>
      </div>
      <Section title={copy.grants}>
        <GrantTable user={user} today={today} />
        {user.mayManageGrants ? <NewGrantForm user={user} /> : null}
      </Section>
      {user.mayManageAccount ? (
        <Section title={copy.sessions}>
          <SessionTable sessions={user.sessions} empty={<p className="text-ink-2">{copy.noSessions}</p>} />
        </Section>
      ) : null}
      {history}
    </div>
  );
}

function AccountPart({ user }: Readonly<{ user: UserRecord }>) {
  if (user.mayManageAccount) return <AccountForms user={user} />;
  return (
    <p className="text-ink-2">
      {user.isOwn ? copy.own : copy.noRight}{" "}
      {user.isOwn ? (
        <TextLink href={ACCOUNT_PATH}>{copy.mine}</TextLink>
      ) : (
        <TextLink href={rightHref("account.manage")}>{copy.why}</TextLink>
      )}
    </p>
  );
}

function factsOf(user: UserRecord) {
  const state = userStateLabels[user.state];
  return [
    { label: accountCopy.columns.login, value: user.login },
    { label: accountCopy.columns.state, value: <StatusChip tone={state.tone}>{state.label}</StatusChip> },
    { label: copy.password, value: user.mustChangePassword ? copy.mustChange : copy.changed },
    {
      label: accountCopy.columns.secondFactor,
      value: user.hasSecondFactor ? accountCopy.yes : accountCopy.no,
    },
    {
      label: accountCopy.columns.lastSignIn,
      value: user.lastSignIn ? formatDateTime(new Date(user.lastSignIn)) : accountCopy.never,
    },
    { label: copy.recordedAt, value: formatDateTime(new Date(user.recordedAt)) },
  ];
}
