import type { Metadata } from "next";
import { OUTSIDE_PATH } from "@/components/coverage/links";
import { OutsideFirmsView } from "@/components/coverage/outside-firms";
import { DeskFrame } from "@/components/desk/desk-frame";
import { ScopeMenu } from "@/components/desk/scope-menu";
import { outsideCopy } from "@/lib/domains/coverage/copy/outside";
import { listOutsideFirms } from "@/lib/domains/coverage/queries/list-outside-firms";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: outsideCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const outside = await orNotFound(listOutsideFirms(actor, query));
  const { region, own, path, children } = outside.place;
  return (
    <DeskFrame
      actor={actor}
      section="firms"
      view={await displayView()}
      demo={await hasDemoData(actor)}
      scope={
        <ScopeMenu region={region} own={own} path={path} below={children} href={OUTSIDE_PATH} query={query} />
      }
    >
      <OutsideFirmsView outside={outside} query={query} />
    </DeskFrame>
  );
}
