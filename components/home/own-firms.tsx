import { FIRMS_PATH } from "@/components/coverage/links";
import { CoverState, membersText } from "@/components/firms/firm-columns";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { TextLink } from "@/components/ui/text-link";
import { coveringFormLabels, requiredFormLabels } from "@/lib/domains/coverage/labels";
import type { FirmListItem, Page } from "@/lib/domains/coverage/schema";
import { homeCopy } from "./copy";

/** How the person's own firms stand: in full for one, a line each for several. */
export function OwnFirms({ firms }: Readonly<{ firms: Page<FirmListItem> }>) {
  const covered = firms.items.filter((firm) => firm.gap === null).length;
  const [only] = firms.items;
  return (
    <Section
      title={homeCopy.ownFirm}
      aside={firms.total > 1 ? homeCopy.ownFirms(covered, firms.total) : undefined}
    >
      {only && firms.total === 1 ? <OneFirm firm={only} /> : null}
      {firms.total > 1 ? (
        <ul>
          {firms.items.map((firm) => (
            <li
              key={firm.id}
              className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2"
            >
              <FirmLink firm={firm} />
              <CoverState firm={firm} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function OneFirm({ firm }: Readonly<{ firm: FirmListItem }>) {
  const words = homeCopy.firm;
  return (
    <div className="space-y-2">
      <FirmLink firm={firm} />
      <RecordSummary
        facts={[
          { label: words.state, value: <CoverState firm={firm} /> },
          { label: words.members, value: membersText(firm) },
          {
            label: words.required,
            value: firm.requiredForm ? requiredFormLabels[firm.requiredForm].label : undefined,
          },
          { label: words.org, value: orgText(firm) },
          { label: words.instructor, value: instructorText(firm) },
        ]}
      />
    </div>
  );
}

function orgText({ orgForm, cohort }: FirmListItem): string {
  const held = orgForm && coveringFormLabels[orgForm]?.label;
  return held || (cohort === "NO_MEMBERS" ? homeCopy.firm.notRequired : homeCopy.firm.none);
}

function instructorText({ hasInstructor, cohort }: FirmListItem): string {
  if (hasInstructor) return homeCopy.firm.inOffice;
  return cohort === "WITH_MEMBERS" ? homeCopy.firm.notRequired : homeCopy.firm.none;
}

function FirmLink({ firm }: Readonly<{ firm: FirmListItem }>) {
  return (
    <TextLink href={`${FIRMS_PATH}/${firm.id}`} quiet className="font-semibold max-sm:py-1">
      {firm.name}
    </TextLink>
  );
}
