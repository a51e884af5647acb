import { deskCopy } from "@/components/desk/copy";
import { RIGHTS_PATH } from "@/components/people/links";
import { LinkButton } from "@/components/ui/link-button";

export default function DeskNotFound() {
  return (
    <main className="mx-auto max-w-prose space-y-4 px-4 py-12">
      <h1 className="text-h1">{deskCopy.notFoundTitle}</h1>
      <p>{deskCopy.notFoundText}</p>
      <div className="flex flex-wrap gap-2">
        <LinkButton href="/desk">{deskCopy.backToDesk}</LinkButton>
        <LinkButton href={RIGHTS_PATH}>{deskCopy.whatMayI}</LinkButton>
      </div>
    </main>
  );
}
