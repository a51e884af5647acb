import type { Metadata } from "next";
import { ListFrame } from "@/app/desk/_list/list-frame";
import { askList, listView, placeOf } from "@/app/desk/_list/question";
import { INSTRUCTORS_PATH } from "@/components/desk/record-paths";
import { instructorCopy } from "@/components/dispatch/copy";
import { InstructorList } from "@/components/dispatch/instructor-list";
import { listInstructors } from "@/lib/domains/dispatch/queries";
import { InstructorListInput } from "@/lib/domains/dispatch/schema";
import { orNotFound, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";

export const metadata: Metadata = { title: instructorCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const asked = await askList(actor, "firm.read", InstructorListInput, searchParams);
  const day = asked.input.asOf ?? today();
  const list = await orNotFound(listInstructors(actor, asked.input));
  const place = await placeOf(actor, asked, day);
  return (
    <ListFrame actor={actor} section="instructors" place={place} path={INSTRUCTORS_PATH} query={asked.query}>
      <InstructorList {...(await listView(actor, "instructors", asked, place, day))} list={list} />
    </ListFrame>
  );
}
