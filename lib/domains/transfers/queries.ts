import { db } from "@/lib/platform/db/client";
import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import { writeWorkbook } from "@/lib/platform/files/workbook/write-workbook";
import { type Actor, requireAction } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import { notFound } from "@/lib/shared/result";
import { fromDateColumn, type LocalDate } from "@/lib/shared/time/local-date";
import { importCopy } from "./copy";
import { headerRowOf, ledgerSheets } from "./rules/ledger-sheets";
import type { HeaderMapping, ImportRunRow, ImportRunView, LedgerReport, ParsedSheet } from "./schema";
import { scopeFor } from "./scope";
import { ledgerResultWorkbook } from "./transfer/result-workbook";
import { firmsLedgerTemplate } from "./transfer/template";

const RUNS_PER_PAGE = 20;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const ROW = {
  id: true,
  fileName: true,
  actorId: true,
  actorName: true,
  regionCode: true,
  startedAt: true,
  asOf: true,
  committedAt: true,
  abandonedAt: true,
  report: true,
} as const;

interface StoredRun {
  readonly id: string;
  readonly fileName: string;
  readonly actorName: string;
  readonly startedAt: Date;
  readonly asOf: Date | null;
  readonly committedAt: Date | null;
  readonly abandonedAt: Date | null;
  readonly report: unknown;
}

/** The runs that the actor may look at, the newest first. */
export async function listImportRuns(
  actor: Actor,
  { page }: { readonly page: number },
): Promise<Page<ImportRunRow>> {
  requireAction(actor, "ledger.import");
  const where = scopeFor(actor);
  const [total, runs] = await Promise.all([
    db().importRun.count({ where }),
    db().importRun.findMany({
      where,
      select: ROW,
      orderBy: [{ startedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * RUNS_PER_PAGE,
      take: RUNS_PER_PAGE,
    }),
  ]);
  return { total, page, pageSize: RUNS_PER_PAGE, items: runs.map(rowOf) };
}

/** @throws AppError NOT_FOUND for a run that is absent or out of the actor's sight */
export async function getImportRun(actor: Actor, runId: string): Promise<ImportRunView> {
  requireAction(actor, "ledger.import");
  const visible = { AND: [{ id: known(runId) }, scopeFor(actor)] };
  const run = await db().importRun.findFirst({ where: visible, select: ROW });
  if (!run) throw notFound();
  const withFile = await db().importRun.count({ where: { id: run.id, content: { not: null } } });
  return {
    ...rowOf(run),
    regionCode: run.regionCode,
    decidedAt: run.committedAt ?? run.abandonedAt,
    mine: actor.kind === "user" && run.actorId === actor.userId,
    hasFile: withFile > 0,
    report: run.report as unknown as LedgerReport,
  };
}

/**
 * The workbook as it was sent, with its problems marked in place.
 * @throws AppError NOT_FOUND also when the file is no longer kept
 */
export async function resultWorkbookOf(
  actor: Actor,
  runId: string,
): Promise<{ fileName: string; content: Buffer }> {
  requireAction(actor, "ledger.import");
  const run = await db().importRun.findFirst({
    where: { AND: [{ id: known(runId) }, scopeFor(actor)] },
    select: { fileName: true, content: true, mapping: true, report: true },
  });
  if (!run) throw notFound();
  if (!run.content) throw notFound("这次导入的文件已不再保存");
  const workbook = await readWorkbook(Buffer.from(run.content));
  const mapping = (run.mapping ?? undefined) as HeaderMapping | undefined;
  const sheets = ledgerSheets(workbook, mapping).map((each): ParsedSheet => {
    const headerRow = headerRowOf(each);
    return { name: each.sheet.name, rows: 0, ...(headerRow ? { headerRow } : {}) };
  });
  const { problems } = run.report as unknown as LedgerReport;
  const content = await writeWorkbook(ledgerResultWorkbook(workbook, sheets, problems));
  return { fileName: importCopy.resultFile(run.fileName), content };
}

/** The empty ledger with its 填写说明. */
export async function ledgerTemplate(actor: Actor, day: LocalDate): Promise<Buffer> {
  requireAction(actor, "ledger.import");
  return writeWorkbook(firmsLedgerTemplate("", day));
}

/** What is no id at all names nothing. */
function known(runId: string): string {
  if (!UUID.test(runId)) throw notFound();
  return runId;
}

function rowOf(run: StoredRun): ImportRunRow {
  const { rows, accepted, rejected } = run.report as LedgerReport;
  return {
    id: run.id,
    fileName: run.fileName,
    actorName: run.actorName,
    startedAt: run.startedAt,
    asOf: run.asOf ? fromDateColumn(run.asOf) : null,
    state: run.committedAt ? "COMMITTED" : run.abandonedAt ? "ABANDONED" : "CHECKED",
    rows,
    accepted,
    rejected,
  };
}
