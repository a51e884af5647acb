import { redirect } from "next/navigation";
import { deskCopy } from "@/components/desk/copy";
import { DeskFrame } from "@/components/desk/desk-frame";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { requireActor } from "@/lib/platform/auth/current";
import { may } from "@/lib/shared/access/actor";

/** Leads everybody to the first page that is theirs. */
export default async function DeskHome() {
  const actor = await requireActor();
  if (may(actor, "coverage.read")) redirect("/desk/coverage");
  if (may(actor, "firm.read")) redirect("/desk/firms");
  return (
    <DeskFrame actor={actor} section={null} view={await displayView()} demo={await hasDemoData(actor)}>
      <h1 className="text-h1">{deskCopy.home}</h1>
      <p className="mt-3 text-ink-2">{deskCopy.noPages}</p>
    </DeskFrame>
  );
}
