import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { MyAccountPage } from "@/components/people/my-account-page";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { myAccountCopy } from "@/lib/domains/people/copy/my-account";
import { getMyAccount } from "@/lib/domains/people/queries/my-account";
import { displayView } from "@/lib/platform/action/display-view";
import { requireActor, requireSession } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";

export const metadata: Metadata = { title: myAccountCopy.title };

export default async function Page() {
  const actor = await requireActor();
  const { sessionId, hasSecondFactor } = await requireSession();
  const account = await getMyAccount(actor);
  return (
    <DeskFrame actor={actor} section={null} view={await displayView()} demo={await hasDemoData(actor)}>
      <MyAccountPage
        actor={actor}
        account={account}
        sessionId={sessionId}
        hasSecondFactor={hasSecondFactor}
        today={today()}
      />
    </DeskFrame>
  );
}
