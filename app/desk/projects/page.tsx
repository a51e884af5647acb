import type { Metadata } from "next";
import { ListFrame } from "@/app/desk/_list/list-frame";
import { askList, listView, placeOf } from "@/app/desk/_list/question";
import { PROJECTS_PATH } from "@/components/desk/record-paths";
import { projectCopy } from "@/components/firms/copy";
import { ProjectList } from "@/components/firms/project-list";
import { listProjects } from "@/lib/domains/firms/queries";
import { ProjectListInput } from "@/lib/domains/firms/schema";
import { orNotFound, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";

export const metadata: Metadata = { title: projectCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const asked = await askList(actor, "firm.read", ProjectListInput, searchParams);
  const day = asked.input.asOf ?? today();
  const list = await orNotFound(listProjects(actor, asked.input));
  const place = await placeOf(actor, asked, day);
  return (
    <ListFrame actor={actor} section="projects" place={place} path={PROJECTS_PATH} query={asked.query}>
      <ProjectList {...(await listView(actor, "projects", asked, place, day))} list={list} />
    </ListFrame>
  );
}
