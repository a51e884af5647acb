import type { Metadata } from "next";
import { RecordHistory } from "@/components/audit/record-history";
import { DeskFrame } from "@/components/desk/desk-frame";
import { UserRecordView } from "@/components/people/user-record";
import { recordHistory } from "@/lib/domains/audit/queries/entries";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { getUser } from "@/lib/domains/people/queries/get-user";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";

export const metadata: Metadata = { title: accountCopy.title };

export default async function Page({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const actor = await requireActor();
  const user = await orNotFound(getUser(actor, (await params).id));
  const history = await orNotFound(recordHistory(actor, "user", user.id));
  return (
    <DeskFrame actor={actor} section="people" view={await displayView()} demo={await hasDemoData(actor)}>
      <UserRecordView user={user} today={today()} history={<RecordHistory entries={history} />} />
    </DeskFrame>
  );
}
