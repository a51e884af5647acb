import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import type { OpenMatters } from "@/lib/domains/firms/schema";
import { transferHref } from "../transfers/links";
import { exitCopy } from "./copy";
import { exitHref } from "./links";

/** What waits for an answer about a firm, on top of its record. */
export function OpenMattersNote({ matters }: Readonly<{ matters: OpenMatters }>) {
  const { exit, transferId } = matters;
  return (
    <>
      {exit ? (
        <Callout tone="warning">
          {exitCopy.waiting(exit.kind, exit.confirmName)}{" "}
          <TextLink href={exitHref(exit.id)}>{exitCopy.see}</TextLink>
        </Callout>
      ) : null}
      {transferId ? (
        <Callout>
          {exitCopy.transferring} <TextLink href={transferHref(transferId)}>{exitCopy.see}</TextLink>
        </Callout>
      ) : null}
    </>
  );
}
