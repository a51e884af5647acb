import { FIRMS_PATH } from "@/components/coverage/links";
import { ORGANISATIONS_PATH, PROJECTS_PATH } from "@/components/desk/record-paths";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { Timeline } from "@/components/patterns/timeline";
import { hrefWith } from "@/components/ui/href";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { factSourceLabels } from "@/lib/domains/firms/labels";
import { coverFormLabels, organisationKindLabels } from "@/lib/domains/party/labels";
import type { OrganisationCover, OrganisationRecord } from "@/lib/domains/party/schema";
import { organisationCopy } from "./copy";
import { organisationEntries } from "./organisation-entries";

const { columns: words, coverColumns } = organisationCopy;

const COVERS: readonly LedgerColumn<OrganisationCover>[] = [
  {
    key: "firm",
    header: coverColumns.firm,
    cell: ({ firmId, firmName }) => (
      <TextLink href={`${FIRMS_PATH}/${firmId}`} quiet>
        {firmName}
      </TextLink>
    ),
  },
  {
    key: "project",
    header: coverColumns.project,
    cell: ({ projectId, projectName }) =>
      projectId ? (
        <TextLink href={`${PROJECTS_PATH}/${projectId}`} quiet>
          {projectName}
        </TextLink>
      ) : (
        organisationCopy.wholeFirm
      ),
  },
  { key: "form", header: coverColumns.form, cell: ({ form }) => coverFormLabels[form].label },
  { key: "region", header: coverColumns.region, cell: ({ region, regionName }) => regionName || region },
  { key: "period", header: coverColumns.period, cell: ({ from, to }) => organisationCopy.until(from, to) },
  {
    key: "source",
    header: coverColumns.source,
    onCard: false,
    cell: ({ source }) => factSourceLabels[source].label,
  },
];

/** One Party organisation: what it is, its term, and whom it covers over time. */
export function OrganisationRecordView({
  organisation,
  today,
}: Readonly<{ organisation: OrganisationRecord; today: string }>) {
  const { name, region, regionName, covers } = organisation;
  return (
    <div className="space-y-8">
      <PageHeader
        title={name}
        crumbs={[
          { label: regionName || region, href: hrefWith(ORGANISATIONS_PATH, {}, { region }) },
          { label: organisationCopy.title, href: ORGANISATIONS_PATH },
          { label: name },
        ]}
      />
      <div className="grid gap-8 xl:grid-cols-[3fr_2fr] elder:grid-cols-1">
        <Section title={organisationCopy.summary}>
          <RecordSummary facts={summaryOf(organisation, today)} />
        </Section>
        <Section title={organisationCopy.timeline}>
          <Timeline entries={organisationEntries(organisation)} />
        </Section>
      </div>
      <Section title={organisationCopy.covers}>
        <LedgerTable
          caption={organisationCopy.covers}
          columns={COVERS}
          rows={covers}
          rowKey={({ id }) => id}
          density="compact"
          empty={<p className="text-ink-2">{organisationCopy.noCovers}</p>}
        />
      </Section>
    </div>
  );
}

function summaryOf(organisation: OrganisationRecord, today: string) {
  const { kind, region, regionName, superior, approvalNumber, approvedOn, termLastDay, lastDay, secretary } =
    organisation;
  return [
    { label: words.kind, value: organisationKindLabels[kind].label },
    { label: organisationCopy.state, value: <State organisation={organisation} today={today} /> },
    { label: words.region, value: regionName || region },
    { label: words.superior, value: superior ?? undefined },
    {
      label: words.number,
      value: approvalNumber ?? <StatusChip tone="due">{organisationCopy.numberMissing}</StatusChip>,
    },
    { label: words.approvedOn, value: approvedOn ?? undefined },
    { label: words.term, value: termLastDay ?? undefined },
    { label: words.secretary, value: secretary ?? undefined },
    ...(lastDay ? [{ label: organisationCopy.dissolvedOn, value: lastDay }] : []),
  ];
}

function State({
  organisation: { approvedOn, termLastDay, lastDay },
  today,
}: Readonly<{ organisation: OrganisationRecord; today: string }>) {
  if (lastDay !== null && lastDay < today)
    return <StatusChip tone="none">{organisationCopy.dissolved}</StatusChip>;
  if (approvedOn !== null && approvedOn > today) {
    return <StatusChip tone="active">{organisationCopy.notYet}</StatusChip>;
  }
  if (termLastDay !== null && termLastDay < today) {
    return <StatusChip tone="late">{organisationCopy.termExpired}</StatusChip>;
  }
  return <StatusChip tone="done">{organisationCopy.active}</StatusChip>;
}
