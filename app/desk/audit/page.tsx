import type { Metadata } from "next";
import { AuditList } from "@/components/audit/audit-list";
import { AUDIT_PATH } from "@/components/audit/links";
import { DeskFrame } from "@/components/desk/desk-frame";
import { ScopeMenu } from "@/components/desk/scope-menu";
import { auditCopy } from "@/lib/domains/audit/copy";
import { chainStates } from "@/lib/domains/audit/queries/chain-states";
import { listAuditEntries } from "@/lib/domains/audit/queries/entries";
import { AuditListInput } from "@/lib/domains/audit/schema";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { getPlace } from "@/lib/domains/regions/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";
import { regionsFor } from "@/lib/shared/access/actor";
import { NATION } from "@/lib/shared/region-code";

export const metadata: Metadata = { title: auditCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const asked = readParams(AuditListInput, query);
  const region = asked.region ?? regionsFor(actor, "audit.read")[0];
  const list = await orNotFound(listAuditEntries(actor, { ...asked, ...(region ? { region } : {}) }));
  // The nation has no row of its own.
  const place = region && region !== NATION ? await orNotFound(getPlace(actor, region, today())) : null;
  return (
    <DeskFrame
      actor={actor}
      section="audit"
      view={await displayView()}
      demo={await hasDemoData(actor)}
      scope={
        place ? (
          <ScopeMenu
            region={place.region}
            own={place.own}
            path={place.path}
            below={place.children}
            href={AUDIT_PATH}
            query={query}
          />
        ) : null
      }
    >
      <AuditList
        list={list}
        chains={await orNotFound(chainStates(actor))}
        filters={asked}
        query={query}
        placeName={place?.region.name ?? ""}
      />
    </DeskFrame>
  );
}
