import { LinkButton } from "@/components/ui/link-button";
import { transferCopy } from "../transfers/copy";
import { moveHref } from "../transfers/links";
import { exitCopy } from "./copy";
import { closeHref, renameHref, successionHref } from "./links";

/** What can be changed about a firm itself. */
export function ChangeLinks({ firmId }: Readonly<{ firmId: string }>) {
  return (
    <>
      <LinkButton href={renameHref(firmId)}>{exitCopy.rename}</LinkButton>
      <LinkButton href={moveHref(firmId)}>{transferCopy.move}</LinkButton>
      <LinkButton href={successionHref(firmId)}>{exitCopy.succession}</LinkButton>
      <LinkButton href={closeHref(firmId)}>{exitCopy.close}</LinkButton>
    </>
  );
}
