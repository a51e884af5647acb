import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskFrame } from "@/components/desk/desk-frame";
import { FirmFormPage } from "@/components/firms/firm-form-page";
import { ProposeForm } from "@/components/proposals/propose-form";
import { getFirm } from "@/lib/domains/coverage/queries/get-firm";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { proposalCopy } from "@/lib/domains/proposals/copy";
import { proposalKindLabels } from "@/lib/domains/proposals/labels";
import { can } from "@/lib/domains/proposals/policy";
import { communitiesAround } from "@/lib/domains/proposals/queries";
import { PROPOSAL_KINDS } from "@/lib/domains/proposals/schema";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";
import type { RegionCode } from "@/lib/shared/region-code";

export const metadata: Metadata = { title: proposalCopy.proposeTitle };

type PageProps = Readonly<{ params: Promise<{ id: string; kind: string }> }>;

export default async function Page({ params }: PageProps) {
  const actor = await requireActor();
  const { id, kind: word } = await params;
  const firm = await orNotFound(getFirm(actor, id));
  const kind = PROPOSAL_KINDS.find((each) => each.toLowerCase() === word);
  const regionCode = firm.region as RegionCode;
  if (!kind || !can(actor, "proposal.make", { id: firm.id, regionCode })) notFound();
  const places = kind === "PLACE" ? await communitiesAround(actor, regionCode) : [];
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <FirmFormPage firm={firm} title={proposalKindLabels[kind].label} lead={proposalCopy.proposeLead}>
        <ProposeForm firmId={firm.id} kind={kind} today={today()} places={places} />
      </FirmFormPage>
    </DeskFrame>
  );
}
