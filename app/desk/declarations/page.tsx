import type { Metadata } from "next";
import { ListFrame } from "@/app/desk/_list/list-frame";
import { askList, listView, placeOf } from "@/app/desk/_list/question";
import { DECLARATIONS_PATH } from "@/components/desk/record-paths";
import { declarationCopy } from "@/components/party/copy";
import { DeclarationList } from "@/components/party/declaration-list";
import { countOldDeclarations, listDeclarations } from "@/lib/domains/party/queries";
import { oldestFresh } from "@/lib/domains/party/rules/freshness";
import { DeclarationListInput } from "@/lib/domains/party/schema";
import { orNotFound, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";

export const metadata: Metadata = { title: declarationCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const asked = await askList(actor, "firm.read", DeclarationListInput, searchParams);
  const day = asked.input.asOf ?? today();
  const list = await orNotFound(listDeclarations(actor, asked.input));
  const old = await orNotFound(countOldDeclarations(actor, asked.input));
  const place = await placeOf(actor, asked, day);
  return (
    <ListFrame
      actor={actor}
      section="declarations"
      place={place}
      path={DECLARATIONS_PATH}
      query={asked.query}
    >
      <DeclarationList
        {...(await listView(actor, "declarations", asked, place, day))}
        list={list}
        old={old}
        oldestFresh={oldestFresh(day)}
      />
    </ListFrame>
  );
}
