import { AsOfStrip } from "@/components/patterns/as-of-strip";
import { PageHeader } from "@/components/patterns/page-header";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { importCopy } from "@/lib/domains/transfers/copy";
import type { ImportRunView } from "@/lib/domains/transfers/schema";
import { formatDateTime } from "@/lib/shared/time/format";
import { Decision } from "./decision";
import { EndsWarning } from "./ends-warning";
import { IMPORT_PATH, resultHref } from "./links";
import { MappingForm } from "./mapping-form";
import { MissingFirms } from "./missing-firms";
import { Outcome } from "./outcome";
import { countProblems, type ProblemKind, pageOfProblems } from "./problem-page";
import { ProblemTable } from "./problem-table";
import { RunCounts } from "./run-counts";
import { RunState } from "./run-state";
import { SheetNotes } from "./sheet-notes";

export type RunPageProps = Readonly<{
  run: ImportRunView;
  view: Readonly<{ show: ProblemKind; page: number; pageSize: number }>;
}>;

/** 预检: what the file says, what is wrong with it and what it would end; then, and only then, the decision. */
export function RunPage({ run, view }: RunPageProps) {
  const { report } = run;
  const open = run.state === "CHECKED";
  const title = open ? importCopy.checkedTitle : importCopy.doneTitle;
  return (
    <div className="space-y-6">
      <PageHeader
        title={title}
        aside={<RunState state={run.state} />}
        crumbs={[{ label: importCopy.title, href: IMPORT_PATH }, { label: run.fileName }]}
        asOf={
          <AsOfStrip
            asOf={report.asOf}
            notes={[importCopy.uploadedBy(run.actorName, formatDateTime(run.startedAt))]}
          />
        }
        actions={
          run.hasFile ? (
            <LinkButton href={resultHref(run.id)} plain>
              {importCopy.result}
            </LinkButton>
          ) : null
        }
      />
      {open ? null : <Outcome run={run} />}
      <RunCounts report={report} />
      <SheetNotes sheets={report.sheets} />
      {open && run.mine ? <MappingForm runId={run.id} headers={report.unknownHeaders} /> : null}
      {run.state === "ABANDONED" ? null : <EndsWarning ends={report.ends} done={!open} />}
      {open && run.mine ? <Decision runId={run.id} report={report} /> : null}
      {open && !run.mine ? <Callout>{importCopy.notYours(run.actorName)}</Callout> : null}
      <ProblemTable
        runId={run.id}
        problems={pageOfProblems(report.problems, view)}
        counts={countProblems(report.problems)}
        show={view.show}
      />
      <MissingFirms firms={report.missing} />
    </div>
  );
}
