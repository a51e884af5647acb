import { Section } from "@/components/patterns/section";
import { LinkButton } from "@/components/ui/link-button";
import { proposalCopy } from "@/lib/domains/proposals/copy";
import { proposalKindLabels } from "@/lib/domains/proposals/labels";
import { PROPOSAL_KINDS } from "@/lib/domains/proposals/schema";
import { proposeHref } from "./links";

/** What a firm's own people may say has changed. */
export function ProposeLinks({ firmId }: Readonly<{ firmId: string }>) {
  return (
    <Section title={proposalCopy.proposeTitle}>
      <p className="mb-3 text-ink-2">{proposalCopy.proposeLead}</p>
      <div className="flex flex-wrap gap-2">
        {PROPOSAL_KINDS.map((kind) => (
          <LinkButton key={kind} href={proposeHref(firmId, kind)}>
            {proposalKindLabels[kind].label}
          </LinkButton>
        ))}
      </div>
    </Section>
  );
}
