import type { Metadata } from "next";
import { FIRMS_PATH } from "@/components/coverage/links";
import { DeskFrame } from "@/components/desk/desk-frame";
import { ScopeMenu } from "@/components/desk/scope-menu";
import { FirmList } from "@/components/firms/firm-list";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { FirmListInput } from "@/lib/domains/coverage/schema";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { getPlace } from "@/lib/domains/regions/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";
import { may, regionsFor } from "@/lib/shared/access/actor";

export const metadata: Metadata = { title: firmListCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const asked = readParams(FirmListInput, query);
  // People of a single firm have no region: their list is their firms.
  const region = asked.region ?? regionsFor(actor, "firm.read")[0];
  const input = { ...asked, ...(region ? { region } : {}) };
  const list = await orNotFound(listFirms(actor, input));
  const place = region ? await orNotFound(getPlace(actor, region, asked.asOf ?? today())) : null;
  return (
    <DeskFrame
      actor={actor}
      section="firms"
      view={await displayView()}
      demo={await hasDemoData(actor)}
      scope={
        place ? (
          <ScopeMenu
            region={place.region}
            own={place.own}
            path={place.path}
            below={place.children}
            href={FIRMS_PATH}
            query={query}
          />
        ) : null
      }
    >
      <FirmList
        list={list}
        input={input}
        query={query}
        path={place?.path ?? []}
        mayImport={may(actor, "ledger.import")}
      />
    </DeskFrame>
  );
}
