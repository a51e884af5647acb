import { FIRMS_PATH } from "@/components/coverage/links";
import { Ledger } from "@/components/desk/ledger";
import type { ListViewProps } from "@/components/desk/list-view";
import { ESTATES_PATH, PROJECTS_PATH } from "@/components/desk/record-paths";
import { appliedEntries } from "@/components/patterns/applied-entries";
import { patternCopy } from "@/components/patterns/copy";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { TextLink } from "@/components/ui/text-link";
import type { ProjectListInput, ProjectView } from "@/lib/domains/firms/schema";
import { projectCopy } from "./copy";

const { columns: words, filters } = projectCopy;

/** The firm's name, which leads to its record where the reader may open that. */
export function FirmOfProject({
  project: { firmId, firmName, firmInScope },
}: Readonly<{ project: Pick<ProjectView, "firmId" | "firmName" | "firmInScope"> }>) {
  if (!firmInScope) return firmName;
  return (
    <TextLink href={`${FIRMS_PATH}/${firmId}`} quiet>
      {firmName}
    </TextLink>
  );
}

/** @param places whether the person has a region, and so may open estates */
const columnsFor = (places: boolean): LedgerColumn<ProjectView>[] => [
  {
    key: "name",
    header: words.name,
    cell: ({ id, name }) => (
      <TextLink href={`${PROJECTS_PATH}/${id}`} quiet className="font-medium">
        {name}
      </TextLink>
    ),
  },
  {
    key: "firm",
    header: words.firm,
    cell: (project) => <FirmOfProject project={project} />,
  },
  {
    key: "uscc",
    header: words.uscc,
    onCard: false,
    cell: ({ uscc }) => <span className="tabular-nums">{uscc}</span>,
  },
  {
    key: "estate",
    header: words.estate,
    onCard: false,
    cell: ({ estateId, estateName }) =>
      estateId && places ? (
        <TextLink href={`${ESTATES_PATH}/${estateId}`} quiet>
          {estateName}
        </TextLink>
      ) : (
        (estateName ?? patternCopy.dash)
      ),
  },
  { key: "region", header: words.region, cell: ({ region, regionName }) => regionName || region },
  { key: "from", header: words.from, nowrap: true, cell: ({ from }) => from },
  { key: "to", header: words.to, nowrap: true, onCard: false, cell: ({ to }) => to ?? projectCopy.open },
];

/** 服务项目: the contracts that run on a day. */
export function ProjectList(view: ListViewProps<ProjectView, ProjectListInput>) {
  const { input, query, list, path } = view;
  const [first] = list.items;
  return (
    <Ledger
      view={view}
      name="projects"
      title={projectCopy.title}
      unit={projectCopy.unit}
      path={PROJECTS_PATH}
      columns={columnsFor(path.length > 0)}
      fields={[
        { kind: "text", name: "q", label: filters.q, value: input.q ?? "", placeholder: filters.search },
        { kind: "date", name: "asOf", label: filters.asOf, value: query.asOf ?? "" },
      ]}
      applied={appliedEntries(PROJECTS_PATH, query, [
        ["q", filters.q, input.q],
        ["firm", filters.firm, input.firm && (first?.firmName ?? filters.chosen)],
        ["estate", filters.estate, input.estate && (first?.estateName ?? filters.chosen)],
      ])}
      rowLabel={({ name }) => name}
    />
  );
}
