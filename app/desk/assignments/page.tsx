import type { Metadata } from "next";
import { ListFrame } from "@/app/desk/_list/list-frame";
import { askList, listView, placeOf } from "@/app/desk/_list/question";
import { ASSIGNMENTS_PATH } from "@/components/desk/record-paths";
import { AssignmentList } from "@/components/dispatch/assignment-list";
import { assignmentCopy } from "@/components/dispatch/copy";
import { listAssignments } from "@/lib/domains/dispatch/queries";
import { AssignmentListInput } from "@/lib/domains/dispatch/schema";
import { orNotFound, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";

export const metadata: Metadata = { title: assignmentCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const asked = await askList(actor, "firm.read", AssignmentListInput, searchParams);
  const day = asked.input.asOf ?? today();
  const list = await orNotFound(listAssignments(actor, asked.input));
  const place = await placeOf(actor, asked, day);
  return (
    <ListFrame actor={actor} section="assignments" place={place} path={ASSIGNMENTS_PATH} query={asked.query}>
      <AssignmentList {...(await listView(actor, "assignments", asked, place, day))} list={list} />
    </ListFrame>
  );
}
