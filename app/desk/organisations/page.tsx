import type { Metadata } from "next";
import { ListFrame } from "@/app/desk/_list/list-frame";
import { askList, listView, placeOf } from "@/app/desk/_list/question";
import { ORGANISATIONS_PATH } from "@/components/desk/record-paths";
import { organisationCopy } from "@/components/party/copy";
import { OrganisationList } from "@/components/party/organisation-list";
import { listOrganisations } from "@/lib/domains/party/queries";
import { OrganisationListInput } from "@/lib/domains/party/schema";
import { orNotFound, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";

export const metadata: Metadata = { title: organisationCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const asked = await askList(actor, "firm.read", OrganisationListInput, searchParams);
  const day = asked.input.asOf ?? today();
  const list = await orNotFound(listOrganisations(actor, asked.input));
  const place = await placeOf(actor, asked, day);
  return (
    <ListFrame
      actor={actor}
      section="organisations"
      place={place}
      path={ORGANISATIONS_PATH}
      query={asked.query}
    >
      <OrganisationList {...(await listView(actor, "organisations", asked, place, day))} list={list} />
    </ListFrame>
  );
}
