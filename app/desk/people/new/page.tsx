import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskFrame } from "@/components/desk/desk-frame";
import { PageHeader } from "@/components/patterns/page-header";
import { PEOPLE_PATH } from "@/components/people/links";
import { NewUserForm } from "@/components/people/new-user-form";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { displayView } from "@/lib/platform/action/display-view";
import { requireActor } from "@/lib/platform/auth/current";
import { may } from "@/lib/shared/access/actor";

const copy = accountCopy.create;

export const metadata: Metadata = { title: copy.title };

export default async function Page() {
  const actor = await requireActor();
  if (!may(actor, "user.manage")) notFound();
  return (
    <DeskFrame actor={actor} section="people" view={await displayView()} demo={await hasDemoData(actor)}>
      <div className="space-y-6">
        <PageHeader
          title={copy.title}
          lead={copy.lead}
          crumbs={[{ label: accountCopy.title, href: PEOPLE_PATH }, { label: copy.title }]}
        />
        <NewUserForm />
      </div>
    </DeskFrame>
  );
}
