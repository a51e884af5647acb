import type { Metadata } from "next";
import { Definitions } from "@/components/coverage/definitions";
import { DeskFrame } from "@/components/desk/desk-frame";
import { coverageCopy } from "@/lib/domains/coverage/copy/targets";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: coverageCopy.definitions };

export default async function Page() {
  const actor = await requireActor();
  return (
    <DeskFrame actor={actor} section="coverage" view={await displayView()} demo={await hasDemoData(actor)}>
      <Definitions />
    </DeskFrame>
  );
}
