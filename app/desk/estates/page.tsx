import type { Metadata } from "next";
import { ListFrame } from "@/app/desk/_list/list-frame";
import { askList, listView, placeOf } from "@/app/desk/_list/question";
import { ESTATES_PATH } from "@/components/desk/record-paths";
import { estateCopy } from "@/components/regions/copy";
import { EstateList } from "@/components/regions/estate-list";
import { listEstates } from "@/lib/domains/regions/queries";
import { EstateListInput } from "@/lib/domains/regions/schema";
import { orNotFound, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";

export const metadata: Metadata = { title: estateCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const asked = await askList(actor, "region.read", EstateListInput, searchParams);
  const day = today();
  const list = await orNotFound(listEstates(actor, asked.input));
  const place = await placeOf(actor, asked, day);
  return (
    <ListFrame actor={actor} section="estates" place={place} path={ESTATES_PATH} query={asked.query}>
      <EstateList {...(await listView(actor, "estates", asked, place, day))} list={list} />
    </ListFrame>
  );
}
