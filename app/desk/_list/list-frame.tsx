import type { ReactNode } from "react";
import { DeskFrame } from "@/components/desk/desk-frame";
import type { DeskSection } from "@/components/desk/menu";
import { ScopeMenu } from "@/components/desk/scope-menu";
import { hasDemoData } from "@/lib/domains/firms/queries";
import type { Place } from "@/lib/domains/regions/queries";
import { displayView } from "@/lib/platform/action/display-view";
import type { UserActor } from "@/lib/shared/access/actor";

export type ListFrameProps = Readonly<{
  actor: UserActor;
  section: DeskSection;
  place: Place | null;
  /** Of the list, for the same one of another place. */
  path: string;
  query: Readonly<Record<string, string>>;
  children: ReactNode;
}>;

/** The desk around a ledger, with the way to other places. */
export async function ListFrame({ actor, section, place, path, query, children }: ListFrameProps) {
  const scope = place ? (
    <ScopeMenu
      region={place.region}
      own={place.own}
      path={place.path}
      below={place.children}
      href={path}
      query={query}
    />
  ) : null;
  return (
    <DeskFrame
      actor={actor}
      section={section}
      view={await displayView()}
      demo={await hasDemoData(actor)}
      scope={scope}
      place={query["region"] === undefined ? undefined : place?.region.code}
    >
      {children}
    </DeskFrame>
  );
}
