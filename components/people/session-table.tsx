import type { ReactNode } from "react";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import type { SessionView } from "@/lib/domains/people/schema";
import { formatDateTime } from "@/lib/shared/time/format";

const copy = accountCopy.sessions;

const COLUMNS: readonly LedgerColumn<SessionView>[] = [
  { key: "browser", header: copy.browser, cell: ({ browser }) => browser },
  { key: "address", header: copy.address, cell: ({ address }) => address ?? copy.unknown },
  {
    key: "startedAt",
    header: copy.startedAt,
    nowrap: true,
    cell: ({ startedAt }) => formatDateTime(new Date(startedAt)),
  },
  {
    key: "lastSeenAt",
    header: copy.lastSeenAt,
    nowrap: true,
    cell: ({ lastSeenAt }) => formatDateTime(new Date(lastSeenAt)),
  },
];

export type SessionTableProps = Readonly<{
  sessions: readonly SessionView[];
  /** One more column, for what can be done with a session. */
  more?: readonly LedgerColumn<SessionView>[];
  empty?: ReactNode;
}>;

/** Where somebody is signed in, since when, and when it was last used. */
export function SessionTable({ sessions, more = [], empty }: SessionTableProps) {
  return (
    <LedgerTable
      caption={copy.caption}
      columns={[...COLUMNS, ...more]}
      rows={sessions}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
