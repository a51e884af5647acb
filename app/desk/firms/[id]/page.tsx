import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { FirmHistory } from "@/components/firms/firm-history";
import { FirmRecordView } from "@/components/firms/firm-record";
import { ProposeLinks } from "@/components/proposals/propose-links";
import { listFirmHistory } from "@/lib/domains/audit/queries/entries";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { getFirm } from "@/lib/domains/coverage/queries/get-firm";
import { recordRights } from "@/lib/domains/coverage/queries/get-firm-to-record";
import { hasDemoData, openMatters } from "@/lib/domains/firms/queries";
import { can } from "@/lib/domains/proposals/policy";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { mayInRegion } from "@/lib/shared/access/actor";
import { regionCode } from "@/lib/shared/region-code";

export const metadata: Metadata = { title: firmListCopy.title };

type PageProps = Readonly<{ params: Promise<{ id: string }>; searchParams: SearchParams }>;

export default async function Page({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const firm = await orNotFound(getFirm(actor, (await params).id));
  const mayPropose = can(actor, "proposal.make", { id: firm.id, regionCode: regionCode(firm.region) });
  const history = await listFirmHistory(actor, firm.id);
  const { saved } = await plainParams(searchParams);
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <FirmRecordView
        firm={firm}
        rights={recordRights(actor, firm)}
        matters={await openMatters(actor, firm.id)}
        mayChange={mayInRegion(actor, "firm.record", regionCode(firm.region))}
        saved={saved === "1"}
      />
      <div className="mt-8 space-y-8">
        {mayPropose ? <ProposeLinks firmId={firm.id} /> : null}
        <FirmHistory entries={history} />
      </div>
    </DeskFrame>
  );
}
