import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { TextLink } from "@/components/ui/text-link";
import type { FirmRecord } from "@/lib/domains/coverage/queries/get-firm";
import type { VoidKind } from "@/lib/domains/coverage/schema";
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
      const voidCover = voidLink(firmId, "cover", linkId, name);
      if (to !== null || dissolved) return <Steps links={[voidCover]} />;
      const step = (kind: "uncover" | "renew" | "dissolve") => ({
        label: firmFormCopy[kind].short,
        href: firmForms[kind](firmId, linkId),
        of: name,
      });
      const voidOrganisation = {
        ...voidLink(firmId, "organisation", id, name),
        label: firmFormCopy.void.organisation,
      };
      const kept = keeps.includes(id) ? [step("renew"), step("dissolve"), voidOrganisation] : [];
      return <Steps links={[step("uncover"), voidCover, ...kept]} />;
    },
  };
}

export function assignmentSteps(firmId: string): LedgerColumn<Facts["assignments"][number]> {
  return {
    key: "steps",
    header: firmFormCopy.record,
    cell: ({ id, instructor, endedLastDay }) => {
      const end = {
        label: firmFormCopy.endAssignment.title,
        href: firmForms.endAssignment(firmId, id),
        of: instructor,
      };
      const links = endedLastDay === null ? [end] : [];
      return <Steps links={[...links, voidLink(firmId, "assignment", id, instructor)]} />;
    },
  };
}

export function declarationSteps(firmId: string): LedgerColumn<Facts["declarations"][number]> {
  return {
    key: "steps",
    header: firmFormCopy.record,
    cell: ({ id, declaredOn }) => <Steps links={[voidLink(firmId, "declaration", id, declaredOn)]} />,
  };
}

/** Only the last move can be taken back, and the first place never: nothing stood before it. */
export function residenceSteps(
  firmId: string,
  residences: Facts["residences"],
): LedgerColumn<Facts["residences"][number]> {
  const last = residences.length > 1 ? residences.at(-1)?.id : undefined;
  return {
    key: "steps",
    header: firmFormCopy.record,
    cell: ({ id, regionName }) =>
      id === last ? <Steps links={[voidLink(firmId, "residence", id, regionName)]} /> : null,
  };
}

function voidLink(firmId: string, kind: VoidKind, factId: string, of: string): StepLink {
  return { label: firmFormCopy.void.short, href: firmForms.void(firmId, kind, factId), of };
}
