import type { Metadata } from "next";
import { z } from "zod";
import { DeskFrame } from "@/components/desk/desk-frame";
import { RightsPage } from "@/components/people/rights-page";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { rightsCopy } from "@/lib/domains/people/copy/rights";
import { explainRight } from "@/lib/domains/people/queries/explain-right";
import { displayView } from "@/lib/platform/action/display-view";
import { plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { ACTIONS } from "@/lib/shared/access/table";

export const metadata: Metadata = { title: rightsCopy.title };

const PageInput = z.object({ right: z.enum(ACTIONS).optional() });

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const { right } = readParams(PageInput, await plainParams(searchParams));
  return (
    <DeskFrame actor={actor} section="rights" view={await displayView()} demo={await hasDemoData(actor)}>
      <RightsPage
        own={[...new Set(actor.grants.map(({ role }) => role))]}
        explained={right ? await explainRight(actor, right) : null}
      />
    </DeskFrame>
  );
}
