import type { Metadata } from "next";
import { z } from "zod";
import { DeskFrame } from "@/components/desk/desk-frame";
import { ImportPage } from "@/components/import/import-page";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { importCopy } from "@/lib/domains/transfers/copy";
import { listImportRuns } from "@/lib/domains/transfers/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { WORKBOOK_LIMITS } from "@/lib/platform/files/workbook/limits";

export const metadata: Metadata = { title: importCopy.title };

const PageInput = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  oversized: z.string().optional(),
});

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const { page, oversized } = readParams(PageInput, await plainParams(searchParams));
  const runs = await orNotFound(listImportRuns(actor, { page }));
  return (
    <DeskFrame actor={actor} section="import" view={await displayView()} demo={await hasDemoData(actor)}>
      <ImportPage runs={runs} maxBytes={WORKBOOK_LIMITS.fileBytes} oversized={oversized !== undefined} />
    </DeskFrame>
  );
}
