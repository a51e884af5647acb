import { RecordSummary } from "@/components/patterns/record-summary";
import { Callout } from "@/components/ui/callout";
import { rightsCopy as copy } from "@/lib/domains/people/copy/rights";
import { roleLabels } from "@/lib/domains/people/labels/accounts";
import { actionLabels } from "@/lib/domains/people/labels/rights";
import type { RightExplained } from "@/lib/domains/people/queries/explain-right";

/** What a right is for, whether one has it, who has it, and which post gives it. */
export function RightExplanation({ explained }: Readonly<{ explained: RightExplained }>) {
  const { action, has, roles, givers } = explained;
  return (
    <div className="mt-4 space-y-4">
      <Callout tone={has ? "note" : "warning"}>{verdictOf(explained)}</Callout>
      <RecordSummary
        facts={[
          { label: copy.asked, value: actionLabels[action].label },
          {
            label: copy.rolesWith,
            value: roles.map((role) => roleLabels[role].label).join("、") || copy.nobody,
          },
          {
            label: copy.givenBy,
            value: givers.length > 0 ? givers.map(copy.giver).join("、") : copy.noGiver,
          },
        ]}
      />
      {has ? null : <p className="max-w-prose text-ink-2">{copy.how}</p>}
    </div>
  );
}

function verdictOf({ has, places }: RightExplained): string {
  if (!has) return copy.haveNot;
  return places.length > 0 ? copy.have(places.join("、")) : copy.haveNamed;
}
