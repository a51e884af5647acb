import { formatCount } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import { FilterBar } from "@/components/patterns/filter-bar";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { hrefWith, type Query } from "@/components/ui/href";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { accountCopy as copy } from "@/lib/domains/people/copy/accounts";
import { userStateLabels } from "@/lib/domains/people/labels/accounts";
import type { UserRow } from "@/lib/domains/people/schema";
import type { Page } from "@/lib/shared/page";
import { formatDateTime } from "@/lib/shared/time/format";
import { grantText } from "./grant-text";
import { PEOPLE_PATH, userHref } from "./links";
import { appliedUserFilters, type UserFilters, userFilterFields } from "./user-filters";

const COLUMNS: readonly LedgerColumn<UserRow>[] = [
  {
    key: "name",
    header: copy.columns.name,
    cell: ({ id, name }) => <TextLink href={userHref(id)}>{name}</TextLink>,
  },
  { key: "login", header: copy.columns.login, cell: ({ login }) => login },
  {
    key: "grants",
    header: copy.columns.grants,
    cell: ({ grants }) =>
      grants.length === 0 ? (
        copy.noGrants
      ) : (
        <ul>
          {grants.map((grant) => (
            <li key={grant.id}>{grantText(grant)}</li>
          ))}
        </ul>
      ),
  },
  {
    key: "state",
    header: copy.columns.state,
    nowrap: true,
    cell: ({ state }) => (
      <StatusChip tone={userStateLabels[state].tone}>{userStateLabels[state].label}</StatusChip>
    ),
  },
  {
    key: "secondFactor",
    header: copy.columns.secondFactor,
    onCard: false,
    cell: ({ hasSecondFactor }) => (hasSecondFactor ? copy.yes : copy.no),
  },
  {
    key: "lastSignIn",
    header: copy.columns.lastSignIn,
    nowrap: true,
    onCard: false,
    cell: ({ lastSignIn }) => (lastSignIn ? formatDateTime(new Date(lastSignIn)) : copy.never),
  },
];

export type UserListProps = Readonly<{
  list: Page<UserRow>;
  filters: UserFilters;
  query: Query;
  placeName: string;
  mayAdd: boolean;
}>;

/** Who has an account here, and what for. */
export function UserList({ list, filters, query, placeName, mayAdd }: UserListProps) {
  const kept = {
    ...(query.region ? { region: query.region } : {}),
    ...(query.pageSize ? { pageSize: query.pageSize } : {}),
  };
  const applied = appliedUserFilters(filters, query);
  return (
    <div>
      <PageHeader
        title={`${placeName}${copy.title}`}
        aside={copy.count(formatCount(list.total))}
        lead={copy.lead}
        actions={
          mayAdd ? (
            <LinkButton href={`${PEOPLE_PATH}/new`} variant="primary">
              {copy.add}
            </LinkButton>
          ) : null
        }
      />
      <FilterBar
        action={PEOPLE_PATH}
        fields={userFilterFields(filters)}
        hidden={kept}
        applied={applied}
        clearHref={hrefWith(PEOPLE_PATH, kept)}
      />
      <LedgerTable
        caption={copy.caption}
        columns={COLUMNS}
        rows={list.items}
        rowKey={({ id }) => id}
        empty={
          applied.length > 0 ? (
            <EmptyState kind="filtered" title={copy.emptyFiltered}>
              {copy.emptyFilteredText}
            </EmptyState>
          ) : (
            <EmptyState kind="first" title={copy.emptyFirst} />
          )
        }
      />
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        path={PEOPLE_PATH}
        query={query}
      />
    </div>
  );
}
