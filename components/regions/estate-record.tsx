import { ESTATES_PATH, PROJECTS_PATH } from "@/components/desk/record-paths";
import { firmRecordCopy } from "@/components/firms/copy";
import { FirmOfProject } from "@/components/firms/project-list";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { hrefWith } from "@/components/ui/href";
import { TextLink } from "@/components/ui/text-link";
import type { ProjectView } from "@/lib/domains/firms/schema";
import type { EstateView } from "@/lib/domains/regions/schema";
import { estateCopy } from "./copy";

const { columns: words, projectColumns } = estateCopy;

const PROJECTS: readonly LedgerColumn<ProjectView>[] = [
  {
    key: "project",
    header: projectColumns.project,
    cell: ({ id, name }) => (
      <TextLink href={`${PROJECTS_PATH}/${id}`} quiet>
        {name}
      </TextLink>
    ),
  },
  {
    key: "firm",
    header: projectColumns.firm,
    cell: (project) => <FirmOfProject project={project} />,
  },
  { key: "period", header: projectColumns.period, cell: ({ from, to }) => firmRecordCopy.until(from, to) },
];

/** One estate: where it is, how many live there, and who has served it. */
export function EstateRecordView({
  estate,
  projects,
}: Readonly<{ estate: EstateView; projects: readonly ProjectView[] }>) {
  const { name, region, regionName, address, households } = estate;
  return (
    <div className="space-y-8">
      <PageHeader
        title={name}
        crumbs={[
          { label: regionName || region, href: hrefWith(ESTATES_PATH, {}, { region }) },
          { label: estateCopy.title, href: ESTATES_PATH },
          { label: name },
        ]}
      />
      <Section title={estateCopy.summary}>
        <RecordSummary
          facts={[
            { label: words.region, value: regionName || region },
            { label: words.address, value: address ?? undefined },
            {
              label: words.households,
              value: households === null ? undefined : estateCopy.households(households),
            },
          ]}
        />
      </Section>
      <Section title={estateCopy.projects}>
        <LedgerTable
          caption={estateCopy.projects}
          columns={PROJECTS}
          rows={projects}
          rowKey={({ id }) => id}
          density="compact"
          empty={<p className="text-ink-2">{estateCopy.noProjects}</p>}
        />
      </Section>
    </div>
  );
}
