import type { Metadata } from "next";
import { ListFrame } from "@/app/desk/_list/list-frame";
import { askList, listView, placeOf } from "@/app/desk/_list/question";
import { FIRMS_PATH } from "@/components/coverage/links";
import { FirmList } from "@/components/firms/firm-list";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { FirmListInput } from "@/lib/domains/coverage/schema";
import { orNotFound, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { may } from "@/lib/shared/access/actor";

export const metadata: Metadata = { title: firmListCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const asked = await askList(actor, "firm.read", FirmListInput, searchParams);
  const list = await orNotFound(listFirms(actor, asked.input));
  const place = await placeOf(actor, asked, list.asOf);
  return (
    <ListFrame actor={actor} section="firms" place={place} path={FIRMS_PATH} query={asked.query}>
      <FirmList
        {...(await listView(actor, "firms", asked, place, list.asOf))}
        list={list}
        mayImport={may(actor, "ledger.import")}
      />
    </ListFrame>
  );
}
