import type { Metadata } from "next";
import { z } from "zod";
import { DeskFrame } from "@/components/desk/desk-frame";
import { PROBLEM_KINDS } from "@/components/import/problem-page";
import { RunPage } from "@/components/import/run-page";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { importCopy } from "@/lib/domains/transfers/copy";
import { getImportRun } from "@/lib/domains/transfers/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: importCopy.title };

const PageInput = z.object({
  show: z.enum(PROBLEM_KINDS).default("all"),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(20),
});

type PageProps = Readonly<{ params: Promise<{ runId: string }>; searchParams: SearchParams }>;

export default async function Page({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const { runId } = await params;
  const view = readParams(PageInput, await plainParams(searchParams));
  const run = await orNotFound(getImportRun(actor, runId));
  return (
    <DeskFrame actor={actor} section="import" view={await displayView()} demo={await hasDemoData(actor)}>
      <RunPage run={run} view={view} />
    </DeskFrame>
  );
}
