import type { Metadata } from "next";
import { ChangesPage } from "@/components/coverage/changes-page";
import { CHANGES_PATH } from "@/components/coverage/links";
import { DeskFrame } from "@/components/desk/desk-frame";
import { ScopeMenu } from "@/components/desk/scope-menu";
import { changesCopy } from "@/lib/domains/coverage/copy/changes";
import { getChanges } from "@/lib/domains/coverage/queries/get-changes";
import { ChangesInput } from "@/lib/domains/coverage/schema";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: changesCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const input = readParams(ChangesInput, query);
  const changes = await orNotFound(getChanges(actor, query));
  return (
    <DeskFrame
      actor={actor}
      section="coverage"
      view={await displayView()}
      demo={await hasDemoData(actor)}
      scope={
        <ScopeMenu
          region={changes.region}
          own={changes.own}
          path={changes.path}
          below={changes.below}
          href={CHANGES_PATH}
          query={query}
        />
      }
    >
      <ChangesPage changes={changes} input={input} query={query} />
    </DeskFrame>
  );
}
