import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { TextLink } from "@/components/ui/text-link";
import type { FirmRecord } from "@/lib/domains/coverage/queries/get-firm";
import { firmForms } from "./links";
import { firmFormCopy } from "./record-copy";

type Facts = FirmRecord["facts"];
type StepLink = Readonly<{ label: string; href: string; of?: string }>;

/** Links to forms, side by side; `of` names the fact for those who hear the link without its row. */
export function Steps({ links }: Readonly<{ links: readonly StepLink[] }>) {
  return (
    <span className="inline-flex flex-wrap gap-x-4 no-print">
      {links.map(({ label, href, of }) => (
        <TextLink key={href} href={href} {...(of ? { label: `${label}（${of}）` } : {})}>
          {label}
        </TextLink>
      ))}
    </span>
  );
}

/** What can be done with a cover that still holds. */
export function organisationSteps(
  firmId: string,
  keeps: readonly string[],
): LedgerColumn<Facts["organisations"][number]> {
  return {
    key: "steps",
    header: firmFormCopy.record,
    cell: ({ id, linkId, name, to, dissolved }) => {
      if (to !== null || dissolved) return null;
      const step = (kind: "uncover" | "renew" | "dissolve") => ({
        label: firmFormCopy[kind].short,
        href: firmForms[kind](firmId, linkId),
        of: name,
      });
      const ofOrganisation = keeps.includes(id) ? [step("renew"), step("dissolve")] : [];
      return <Steps links={[step("uncover"), ...ofOrganisation]} />;
    },
  };
}

export function assignmentSteps(firmId: string): LedgerColumn<Facts["assignments"][number]> {
  return {
    key: "steps",
    header: firmFormCopy.record,
    cell: ({ id, instructor, endedLastDay }) =>
      endedLastDay === null ? (
        <Steps
          links={[
            {
              label: firmFormCopy.endAssignment.title,
              href: firmForms.endAssignment(firmId, id),
              of: instructor,
            },
          ]}
        />
      ) : null,
  };
}
