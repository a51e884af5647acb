import { Ledger } from "@/components/desk/ledger";
import type { ListViewProps } from "@/components/desk/list-view";
import { ORGANISATIONS_PATH } from "@/components/desk/record-paths";
import { appliedEntries } from "@/components/patterns/applied-entries";
import { patternCopy } from "@/components/patterns/copy";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { organisationFlagLabels, organisationKindLabels } from "@/lib/domains/party/labels";
import {
  ORGANISATION_FLAGS,
  ORGANISATION_KINDS,
  type OrganisationListInput,
  type OrganisationView,
} from "@/lib/domains/party/schema";
import { organisationCopy } from "./copy";

const { columns: words, filters } = organisationCopy;

function columnsOn(day: string): LedgerColumn<OrganisationView>[] {
  return [
    {
      key: "name",
      header: words.name,
      cell: ({ id, name }) => (
        <TextLink href={`${ORGANISATIONS_PATH}/${id}`} quiet className="font-medium">
          {name}
        </TextLink>
      ),
    },
    { key: "kind", header: words.kind, nowrap: true, cell: ({ kind }) => organisationKindLabels[kind].label },
    { key: "region", header: words.region, cell: ({ region, regionName }) => regionName || region },
    {
      key: "superior",
      header: words.superior,
      onCard: false,
      cell: ({ superior }) => superior ?? patternCopy.dash,
    },
    {
      key: "number",
      header: words.number,
      onCard: false,
      cell: ({ approvalNumber }) =>
        approvalNumber ?? <StatusChip tone="due">{organisationCopy.numberMissing}</StatusChip>,
    },
    {
      key: "approvedOn",
      header: words.approvedOn,
      nowrap: true,
      onCard: false,
      cell: ({ approvedOn }) => approvedOn ?? patternCopy.dash,
    },
    {
      key: "term",
      header: words.term,
      nowrap: true,
      cell: ({ termLastDay }) => <Term lastDay={termLastDay} day={day} />,
    },
    {
      key: "secretary",
      header: words.secretary,
      onCard: false,
      cell: ({ secretary }) => secretary ?? patternCopy.dash,
    },
  ];
}

function Term({ lastDay, day }: Readonly<{ lastDay: string | null; day: string }>) {
  if (lastDay === null) return patternCopy.dash;
  if (lastDay >= day) return lastDay;
  return (
    <span>
      {lastDay} <StatusChip tone="late">{organisationCopy.termExpired}</StatusChip>
    </span>
  );
}

/** 党组织: those that exist on a day. */
export function OrganisationList(view: ListViewProps<OrganisationView, OrganisationListInput>) {
  const { input, query, asOf } = view;
  return (
    <Ledger
      view={view}
      name="organisations"
      title={organisationCopy.title}
      unit={organisationCopy.unit}
      path={ORGANISATIONS_PATH}
      columns={columnsOn(asOf)}
      fields={[
        { kind: "text", name: "q", label: filters.q, value: input.q ?? "", placeholder: filters.search },
        {
          kind: "select",
          name: "kind",
          label: filters.kind,
          value: input.kind ?? "",
          options: ORGANISATION_KINDS.map((value) => ({ value, label: organisationKindLabels[value].label })),
        },
        {
          kind: "select",
          name: "flag",
          label: filters.flag,
          value: input.flag ?? "",
          options: ORGANISATION_FLAGS.map((value) => ({ value, label: organisationFlagLabels[value].label })),
        },
        { kind: "date", name: "asOf", label: filters.asOf, value: query.asOf ?? "" },
      ]}
      applied={appliedEntries(ORGANISATIONS_PATH, query, [
        ["q", filters.q, input.q],
        ["kind", filters.kind, input.kind && organisationKindLabels[input.kind].label],
        ["flag", filters.flag, input.flag && organisationFlagLabels[input.flag].label],
        ["firm", filters.firm, input.firm && filters.chosen],
      ])}
      rowLabel={({ name }) => name}
    />
  );
}
