import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { FirmFormPage } from "@/components/firms/firm-form-page";
import { VoidForm } from "@/components/firms/forms/void-form";
import { firmFormCopy } from "@/components/firms/record-copy";
import { factText } from "@/components/firms/void-text";
import { getFactToVoid } from "@/lib/domains/coverage/queries/get-fact-to-void";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: firmFormCopy.void.title };

type PageProps = Readonly<{ params: Promise<{ id: string; kind: string; factId: string }> }>;

export default async function Page({ params }: PageProps) {
  const actor = await requireActor();
  const { id, kind, factId } = await params;
  const { firm, fact } = await orNotFound(getFactToVoid(actor, id, kind, factId));
  const { title, lead } = firmFormCopy.void;
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <FirmFormPage
        firm={firm}
        title={title}
        lead={lead}
        about={[{ label: firmFormCopy.void.fact, value: factText(firm, fact) }]}
      >
        <VoidForm firmId={firm.id} fact={fact} />
      </FirmFormPage>
    </DeskFrame>
  );
}
