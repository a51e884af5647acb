import type { Metadata } from "next";
import { z } from "zod";
import { CoveragePage } from "@/components/coverage/coverage-page";
import { COVERAGE_PATH } from "@/components/coverage/links";
import { DeskFrame } from "@/components/desk/desk-frame";
import { ScopeMenu } from "@/components/desk/scope-menu";
import { coverageCopy } from "@/lib/domains/coverage/copy/targets";
import { getOverview } from "@/lib/domains/coverage/queries/get-overview";
import { FiguresInput, INDICATORS } from "@/lib/domains/coverage/schema";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";
import { firstRegion, may, type UserActor } from "@/lib/shared/access/actor";

export const metadata: Metadata = { title: coverageCopy.title };

const PageInput = FiguresInput.extend({
  indicator: z.enum(INDICATORS).default("orgCoverage"),
  order: z.enum(["gap", "rate"]).default("gap"),
});

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const { region, asOf, indicator, order } = readParams(PageInput, query);
  const place = region ?? (await orNotFound(ownRegion(actor)));
  const overview = await orNotFound(getOverview(actor, place, asOf ?? today()));
  return (
    <DeskFrame
      actor={actor}
      section="coverage"
      view={await displayView()}
      demo={await hasDemoData(actor)}
      place={region}
      scope={
        <ScopeMenu
          region={overview.figures.region}
          own={overview.own}
          path={overview.path}
          below={overview.figures.children}
          href={COVERAGE_PATH}
          query={query}
        />
      }
    >
      <CoveragePage
        overview={overview}
        indicator={indicator}
        order={order}
        place={{ region: place, asOf: asOf ?? null }}
        mayImport={may(actor, "ledger.import")}
      />
    </DeskFrame>
  );
}

/** A promise, so that having none is asked for like everything else that may be absent. */
async function ownRegion(actor: UserActor) {
  return firstRegion(actor, "coverage.read");
}
