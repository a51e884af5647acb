import type { Metadata } from "next";
import type { ReactNode } from "react";
import { deskCopy } from "@/components/desk/copy";
import { DeskFrame } from "@/components/desk/desk-frame";
import { deskMenu } from "@/components/desk/menu";
import { ScopeMenu } from "@/components/desk/scope-menu";
import { homeCopy } from "@/components/home/copy";
import { HomePage } from "@/components/home/home-page";
import { HOME_PATH } from "@/components/home/links";
import { OwnFirms } from "@/components/home/own-firms";
import { TargetProgress } from "@/components/home/target-progress";
import { getOverview } from "@/lib/domains/coverage/queries/get-overview";
import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { FiguresInput } from "@/lib/domains/coverage/schema";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";
import { regionsFor, subjectsFor, type UserActor } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { getQueue } from "@/lib/wiring/queue";

export const metadata: Metadata = { title: homeCopy.title };

const PageInput = FiguresInput.pick({ region: true });

/** Of each group; the rest stands on the group's own page. */
const LINES_PER_GROUP = 6;
const FIRMS_SHOWN = 50;

export default async function DeskHome({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const { region } = readParams(PageInput, query);
  const day = today();
  const narrowed = region === undefined ? {} : { region };
  const [queue, standing] = await Promise.all([
    getQueue(actor, { today: day, limit: LINES_PER_GROUP, ...narrowed }),
    standingOf(actor, region, day, query),
  ]);
  return (
    <DeskFrame
      actor={actor}
      section="home"
      view={await displayView()}
      demo={await hasDemoData(actor)}
      scope={standing.scope}
      place={region}
    >
      <HomePage
        placeName={standing.placeName}
        queue={queue}
        today={day}
        region={region ?? null}
        standing={standing.shown}
      />
    </DeskFrame>
  );
}

interface Standing {
  readonly placeName: string | null;
  readonly scope: ReactNode;
  readonly shown: ReactNode;
}

/** Beside 待办: the targets of the officials' place, the firms of a firm's people, nothing for others. */
async function standingOf(
  actor: UserActor,
  region: RegionCode | undefined,
  day: LocalDate,
  query: Record<string, string>,
): Promise<Standing> {
  const place = region ?? regionsFor(actor, "coverage.read")[0];
  if (place) {
    const overview = await orNotFound(getOverview(actor, place, day));
    const { figures, own, path } = overview;
    const scope = { region: figures.region, own, path, below: figures.children, href: HOME_PATH, query };
    return {
      placeName: figures.region.name,
      scope: <ScopeMenu {...scope} />,
      shown: <TargetProgress overview={overview} />,
    };
  }
  const none = { placeName: null, scope: null };
  if (subjectsFor(actor, "firm.read", "FIRM").length === 0) {
    const withoutPages = deskMenu(actor, "home").length === 1;
    return { ...none, shown: withoutPages ? <p className="text-ink-2">{deskCopy.noPages}</p> : null };
  }
  return { ...none, shown: <OwnFirms firms={await listFirms(actor, { pageSize: FIRMS_SHOWN })} /> };
}
