import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { ScopeMenu } from "@/components/desk/scope-menu";
import { PEOPLE_PATH } from "@/components/people/links";
import { UserList } from "@/components/people/user-list";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { listUsers } from "@/lib/domains/people/queries/list-users";
import { UserListInput } from "@/lib/domains/people/schema";
import { getPlace } from "@/lib/domains/regions/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";
import { may, regionsFor } from "@/lib/shared/access/actor";
import { NATION } from "@/lib/shared/region-code";

export const metadata: Metadata = { title: accountCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const asked = readParams(UserListInput, query);
  const region = asked.region ?? regionsFor(actor, "user.read")[0];
  const list = await orNotFound(listUsers(actor, { ...asked, ...(region ? { region } : {}) }));
  // The nation has no row of its own.
  const place = region && region !== NATION ? await orNotFound(getPlace(actor, region, today())) : null;
  return (
    <DeskFrame
      actor={actor}
      section="people"
      view={await displayView()}
      demo={await hasDemoData(actor)}
      scope={
        place ? (
          <ScopeMenu
            region={place.region}
            own={place.own}
            path={place.path}
            below={place.children}
            href={PEOPLE_PATH}
            query={query}
          />
        ) : null
      }
    >
      <UserList
        list={list}
        filters={asked}
        query={query}
        placeName={place?.region.name ?? ""}
        mayAdd={may(actor, "user.manage")}
      />
    </DeskFrame>
  );
}
