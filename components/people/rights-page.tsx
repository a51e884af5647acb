import { PageHeader } from "@/components/patterns/page-header";
import { Section } from "@/components/patterns/section";
import { LinkButton } from "@/components/ui/link-button";
import { rightsCopy as copy } from "@/lib/domains/people/copy/rights";
import type { RightExplained } from "@/lib/domains/people/queries/explain-right";
import type { Role } from "@/lib/shared/access/roles";
import { RIGHTS_PATH } from "./links";
import { RightExplanation } from "./right-explanation";
import { RightPicker } from "./right-picker";
import { RightsMatrix } from "./rights-matrix";

/** Who may do what, from the one access table; and why I may not, where I came to ask. */
export function RightsPage({
  own,
  explained,
}: Readonly<{ own: readonly Role[]; explained: RightExplained | null }>) {
  return (
    <div className="space-y-8">
      <PageHeader
        title={copy.title}
        lead={copy.lead}
        actions={
          <LinkButton href={`${RIGHTS_PATH}/export`} plain>
            {copy.export}
          </LinkButton>
        }
      />
      <Section title={copy.why} className="no-print">
        <RightPicker chosen={explained?.action ?? null} />
        {explained ? <RightExplanation explained={explained} /> : null}
      </Section>
      <Section title={copy.caption} className="print-wide">
        <RightsMatrix own={own} />
      </Section>
    </div>
  );
}
