import { deskCopy } from "@/components/desk/copy";
import { LinkButton } from "@/components/ui/link-button";

export default function DeskNotFound() {
  return (
    <main className="mx-auto max-w-prose space-y-4 px-4 py-12">
      <h1 className="text-h1">{deskCopy.notFoundTitle}</h1>
      <p>{deskCopy.notFoundText}</p>
      <LinkButton href="/desk">{deskCopy.backToDesk}</LinkButton>
    </main>
  );
}
