import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { chaptersOf } from "@/components/help/chapters";
import { helpCopy } from "@/components/help/copy";
import { Manual } from "@/components/help/manual";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { plainParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { readManual } from "@/lib/platform/files/manual";
import { may } from "@/lib/shared/access/actor";
import { parseMarkdown } from "@/lib/shared/text/simple-markdown";

export const metadata: Metadata = { title: helpCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const { all } = await plainParams(searchParams);
  const chapters = chaptersOf(parseMarkdown(await readManual()));
  const needed = chapters.filter(({ action }) => all === "1" || action === null || may(actor, action));
  return (
    <DeskFrame actor={actor} section={null} view={await displayView()} demo={await hasDemoData(actor)}>
      <Manual chapters={needed} all={all === "1"} mayReadFigures={may(actor, "coverage.read")} />
    </DeskFrame>
  );
}
