import type { Metadata } from "next";
import { z } from "zod";
import { DeskFrame } from "@/components/desk/desk-frame";
import { transferCopy } from "@/components/firms/transfers/copy";
import { ProposePage } from "@/components/firms/transfers/propose-form";
import { findTransferDraft, hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: transferCopy.propose };

const PageInput = z.object({ uscc: z.string().max(50).default("") });

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const { uscc } = readParams(PageInput, await plainParams(searchParams));
  const draft = await orNotFound(findTransferDraft(actor, uscc));
  return (
    <DeskFrame actor={actor} section="moves" view={await displayView()} demo={await hasDemoData(actor)}>
      <ProposePage draft={draft} uscc={uscc} missing={uscc && !draft ? transferCopy.notRegistered : null} />
    </DeskFrame>
  );
}
