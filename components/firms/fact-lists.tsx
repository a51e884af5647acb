import type { ReactNode } from "react";
import { INSTRUCTORS_PATH, ORGANISATIONS_PATH, PROJECTS_PATH } from "@/components/desk/record-paths";
import { patternCopy } from "@/components/patterns/copy";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { Section } from "@/components/patterns/section";
import { TextLink } from "@/components/ui/text-link";
import type { FirmRecord } from "@/lib/domains/coverage/queries/get-firm";
import type { RecordRights } from "@/lib/domains/coverage/queries/get-firm-to-record";
import { factSourceLabels } from "@/lib/domains/firms/labels";
import { coverFormLabels } from "@/lib/domains/party/labels";
import { firmRecordCopy } from "./copy";
import { assignmentSteps, declarationSteps, organisationSteps, residenceSteps, Steps } from "./fact-steps";
import { firmForms } from "./links";
import { firmFormCopy } from "./record-copy";

type Facts = FirmRecord["facts"];
const { columns: words, lists } = firmRecordCopy;

const record = (path: string, id: string, name: string) => (
  <TextLink href={`${path}/${id}`} quiet>
    {name}
  </TextLink>
);

const period = {
  key: "period",
  header: words.period,
  cell: (fact: Dated) => firmRecordCopy.until(fact.from, fact.to),
};
const source = {
  key: "source",
  header: words.source,
  cell: (fact: Pick<Facts["residences"][number], "source">) => factSourceLabels[fact.source].label,
};
type Dated = Pick<Facts["residences"][number], "from" | "to">;

const organisations: LedgerColumn<Facts["organisations"][number]>[] = [
  { key: "name", header: words.name, cell: (fact) => record(ORGANISATIONS_PATH, fact.id, fact.name) },
  { key: "form", header: words.form, cell: (fact) => coverFormLabels[fact.form].label },
  { key: "number", header: words.number, cell: (fact) => fact.approvalNumber ?? words.numberMissing },
  { key: "term", header: words.term, cell: (fact) => fact.termLastDay ?? patternCopy.dash },
  period,
  source,
];

const assignments: LedgerColumn<Facts["assignments"][number]>[] = [
  {
    key: "instructor",
    header: words.instructor,
    cell: (fact) => record(INSTRUCTORS_PATH, fact.instructorId, fact.instructor),
  },
  { key: "employer", header: words.employer, cell: (fact) => fact.employer ?? patternCopy.dash },
  {
    key: "period",
    header: words.period,
    cell: (fact) => firmRecordCopy.until(fact.from, fact.endedLastDay ?? fact.lastDay),
  },
  source,
];

const declarations: LedgerColumn<Facts["declarations"][number]>[] = [
  { key: "day", header: words.day, cell: (fact) => fact.declaredOn },
  { key: "full", header: words.full, align: "end", cell: (fact) => fact.full },
  { key: "probationary", header: words.probationary, align: "end", cell: (fact) => fact.probationary },
  { key: "elsewhere", header: words.elsewhere, align: "end", cell: (fact) => fact.elsewhere },
  source,
];

const residences: LedgerColumn<Facts["residences"][number]>[] = [
  { key: "community", header: words.community, cell: (fact) => fact.regionName || fact.region },
  period,
  source,
];

const projects: LedgerColumn<Facts["projects"][number]>[] = [
  { key: "name", header: words.name, cell: (fact) => record(PROJECTS_PATH, fact.id, fact.name) },
  period,
];

export type FactListsProps = Readonly<{ firm: FirmRecord; rights: RecordRights }>;

/** The dated facts of a firm, newest first, each with where it came from and what can be done with it. */
export function FactLists({ firm: { id, facts }, rights }: FactListsProps) {
  const mayOrganise = rights["organisation.record"];
  const maySend = rights["assignment.record"];
  const mayDeclare = rights["declaration.record"];
  return (
    <div className="space-y-8">
      <FactList
        title={lists.organisations}
        columns={mayOrganise ? [...organisations, organisationSteps(id, rights.keeps)] : organisations}
        rows={facts.organisations}
        aside={
          mayOrganise ? (
            <Steps
              links={[
                { label: firmFormCopy.establish.title, href: firmForms.establish(id) },
                { label: firmFormCopy.join.title, href: firmForms.join(id) },
              ]}
            />
          ) : null
        }
      />
      <FactList
        title={lists.assignments}
        columns={maySend ? [...assignments, assignmentSteps(id)] : assignments}
        rows={facts.assignments}
        aside={
          maySend ? (
            <Steps links={[{ label: firmFormCopy.assign.title, href: firmForms.assign(id) }]} />
          ) : null
        }
      />
      <FactList
        title={lists.declarations}
        columns={mayDeclare ? [...declarations, declarationSteps(id)] : declarations}
        rows={facts.declarations}
        aside={
          mayDeclare ? (
            <Steps links={[{ label: firmFormCopy.declare.title, href: firmForms.declare(id) }]} />
          ) : null
        }
      />
      <FactList
        title={lists.residences}
        columns={rights["firm.record"] ? [...residences, residenceSteps(id, facts.residences)] : residences}
        rows={facts.residences}
      />
      <FactList title={lists.projects} columns={projects} rows={facts.projects} />
    </div>
  );
}

function FactList<Row>({
  title,
  columns,
  rows,
  aside,
}: Readonly<{
  title: string;
  columns: readonly LedgerColumn<Row>[];
  rows: readonly Row[];
  aside?: ReactNode;
}>) {
  const newest = [...rows].reverse();
  return (
    <Section title={title} aside={aside}>
      <LedgerTable
        caption={title}
        columns={columns}
        rows={newest}
        rowKey={(row) => String(newest.indexOf(row))}
        density="compact"
        empty={<p className="text-ink-2">{firmRecordCopy.noFacts}</p>}
      />
    </Section>
  );
}
