import { ESTATES_PATH, ORGANISATIONS_PATH, PROJECTS_PATH } from "@/components/desk/record-paths";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { hrefWith } from "@/components/ui/href";
import { TextLink } from "@/components/ui/text-link";
import type { ProjectView } from "@/lib/domains/firms/schema";
import { coverFormLabels } from "@/lib/domains/party/labels";
import type { ProjectOrganisation } from "@/lib/domains/party/schema";
import { firmRecordCopy, projectCopy } from "./copy";
import { FirmOfProject } from "./project-list";

const { columns: words } = projectCopy;
const { columns: factWords } = firmRecordCopy;

/** @param seen whether the reader may open the firm, and so what covers it */
const columnsFor = (seen: boolean): LedgerColumn<ProjectOrganisation>[] => [
  {
    key: "name",
    header: factWords.name,
    cell: ({ organisationId, name }) =>
      seen ? (
        <TextLink href={`${ORGANISATIONS_PATH}/${organisationId}`} quiet>
          {name}
        </TextLink>
      ) : (
        name
      ),
  },
  { key: "form", header: factWords.form, cell: ({ form }) => coverFormLabels[form].label },
  { key: "period", header: factWords.period, cell: ({ from, to }) => firmRecordCopy.until(from, to) },
];

export type ProjectRecordProps = Readonly<{
  project: ProjectView;
  organisations: readonly ProjectOrganisation[];
  /** Whether the person may open estates and other places. */
  places: boolean;
}>;

/** One service project: which firm serves which estate from when, and what covers it. */
export function ProjectRecordView({ project, organisations, places }: ProjectRecordProps) {
  const { name, region, regionName, uscc, estateId, estateName, from, to } = project;
  const placeName = regionName || region;
  return (
    <div className="space-y-8">
      <PageHeader
        title={name}
        crumbs={[
          places ? { label: placeName, href: hrefWith(PROJECTS_PATH, {}, { region }) } : { label: placeName },
          { label: projectCopy.title, href: PROJECTS_PATH },
          { label: name },
        ]}
      />
      <Section title={projectCopy.summary}>
        <RecordSummary
          facts={[
            { label: words.firm, value: <FirmOfProject project={project} /> },
            { label: words.uscc, value: <span className="tabular-nums">{uscc}</span> },
            {
              label: words.estate,
              value:
                estateId && places ? (
                  <TextLink href={`${ESTATES_PATH}/${estateId}`}>{estateName}</TextLink>
                ) : (
                  (estateName ?? undefined)
                ),
            },
            { label: words.region, value: placeName },
            { label: projectCopy.period, value: firmRecordCopy.until(from, to) },
          ]}
        />
      </Section>
      <Section title={projectCopy.organisations}>
        <LedgerTable
          caption={projectCopy.organisations}
          columns={columnsFor(project.firmInScope)}
          rows={organisations}
          rowKey={({ id }) => id}
          density="compact"
          empty={<p className="text-ink-2">{projectCopy.noOrganisations}</p>}
        />
      </Section>
    </div>
  );
}
