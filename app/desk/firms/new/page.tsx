import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { exitCopy } from "@/components/firms/exits/copy";
import { RegisterPage } from "@/components/firms/exits/register-page";
import { hasDemoData, registrationPlaces } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";

export const metadata: Metadata = { title: exitCopy.register };

export default async function Page() {
  const actor = await requireActor();
  const choices = await orNotFound(registrationPlaces(actor));
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <RegisterPage choices={choices} today={today()} />
    </DeskFrame>
  );
}
