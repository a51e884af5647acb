import { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db/client";
import { fetchWaiting } from "@/lib/platform/db/fetch-waiting";
import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import { writeWorkbook } from "@/lib/platform/files/workbook/write-workbook";
import { type Actor, requireAction } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import type { QueueQuestion, Waiting } from "@/lib/shared/queue";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import { fromDateColumn, type LocalDate } from "@/lib/shared/time/local-date";
import { importCopy } from "./copy";
import { headerRowOf, ledgerSheets } from "./rules/ledger-sheets";
import {
  type HeaderMapping,
  type ImportRunRow,
  type ImportRunView,
  KEEP_UPLOADS_DAYS,
  type LedgerReport,
  type ParsedSheet,
} from "./schema";
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
} as const;

interface StoredRun {
  readonly id: string;
  readonly fileName: string;
  readonly actorName: string;
  readonly startedAt: Date;
  readonly asOf: Date | null;
  readonly committedAt: Date | null;
  readonly abandonedAt: Date | null;
}

type Counts = Pick<LedgerReport, "rows" | "accepted" | "rejected">;

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
  return { total, page, pageSize: RUNS_PER_PAGE, items: await withCounts(runs) };
}

/** @throws AppError NOT_FOUND for a run that is absent or out of the actor's sight */
export async function getImportRun(actor: Actor, runId: string): Promise<ImportRunView> {
  requireAction(actor, "ledger.import");
  const visible = { AND: [{ id: known(runId) }, scopeFor(actor)] };
  const run = await db().importRun.findFirst({ where: visible, select: { ...ROW, report: true } });
  if (!run) throw notFound();
  const report = run.report as unknown as LedgerReport;
  const withFile = await db().importRun.count({ where: { id: run.id, content: { not: null } } });
  return {
    ...rowOf(run, report),
    regionCode: run.regionCode,
    decidedAt: run.committedAt ?? run.abandonedAt,
    mine: actor.kind === "user" && run.actorId === actor.userId,
    hasFile: withFile > 0,
    report,
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

/** The person's own checked files that are neither written nor given up, until the day before they are removed. */
export async function undecidedRuns(
  actor: Actor,
  question: QueueQuestion,
): Promise<Waiting<{ readonly fileName: string }>> {
  const mine = actor.kind === "user" ? Prisma.sql`i.actor_id = ${actor.userId}::uuid` : null;
  const listing = {
    columns: Prisma.sql`i.file_name AS "fileName"`,
    from: Prisma.sql`import_run i`,
    id: Prisma.sql`i.id`,
    due: Prisma.sql`(i.started_at AT TIME ZONE 'Asia/Shanghai')::date + ${KEEP_UPLOADS_DAYS - 1}::int`,
    region: Prisma.sql`i.region_code`,
  };
  const undecided = Prisma.sql`i.committed_at IS NULL AND i.abandoned_at IS NULL AND i.content IS NOT NULL`;
  const inside = question.region === undefined ? [] : [regionCondition(question.region)];
  return fetchWaiting(listing, mine, [undecided, ...inside], question);
}

function regionCondition(region: RegionCode): Prisma.Sql {
  const { lo, hi } = regionRange(region);
  return Prisma.sql`(i.region_code >= ${lo} AND i.region_code < ${hi})`;
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

/** Of the reports only the counts: a whole one may name thousands of problems. */
async function withCounts(runs: readonly StoredRun[]): Promise<ImportRunRow[]> {
  const ids = runs.map(({ id }) => id);
  const counts = await db().$queryRaw<(Counts & { id: string })[]>`
    SELECT id, (report->>'rows')::int AS rows, (report->>'accepted')::int AS accepted,
           (report->>'rejected')::int AS rejected
    FROM import_run WHERE id = ANY(${ids}::uuid[])`;
  const byId = new Map(counts.map((each) => [each.id, each]));
  return runs.map((run) => rowOf(run, byId.get(run.id) ?? { rows: 0, accepted: 0, rejected: 0 }));
}

function rowOf(run: StoredRun, { rows, accepted, rejected }: Counts): ImportRunRow {
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
