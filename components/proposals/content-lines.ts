import { firmFormCopy } from "@/components/firms/record-copy";
import { coverFormLabels, organisationKindLabels } from "@/lib/domains/party/labels";
import { proposalCopy } from "@/lib/domains/proposals/copy";
import type { ProposalView } from "@/lib/domains/proposals/schema";
import { formatDateLong } from "@/lib/shared/time/format";

type Line = Readonly<{ label: string; value: string }>;

/** What a proposal says, field by field, in the words of the forms that record the same. */
export function contentLines({ content, placeName }: ProposalView): Line[] {
  const { declare, establish } = firmFormCopy;
  switch (content.kind) {
    case "MEMBERS":
      return [
        { label: declare.day, value: formatDateLong(content.declaredOn) },
        { label: declare.full, value: String(content.full) },
        { label: declare.probationary, value: String(content.probationary) },
        { label: declare.elsewhere, value: String(content.elsewhere) },
      ];
    case "NAME":
      return [
        { label: proposalCopy.name, value: content.name },
        { label: proposalCopy.on, value: formatDateLong(content.on) },
      ];
    case "PLACE":
      return [
        { label: proposalCopy.place, value: placeName ?? content.regionCode },
        { label: proposalCopy.from, value: formatDateLong(content.from) },
      ];
    case "BRANCH":
      return [
        { label: establish.name, value: content.name },
        { label: establish.kind, value: organisationKindLabels[content.organisationKind].label },
        { label: establish.form, value: coverFormLabels[content.form].label },
        { label: establish.approvedOn, value: formatDateLong(content.approvedOn) },
        ...optional(establish.number, content.approvalNumber),
        ...optional(establish.superior, content.superior),
        ...optional(establish.secretary, content.secretary),
      ];
  }
}

function optional(label: string, value: string | undefined): Line[] {
  return value ? [{ label, value }] : [];
}

/** The same in one line, for a list. */
export function contentText(proposal: ProposalView): string {
  return contentLines(proposal)
    .map(({ label, value }) => `${label} ${value}`)
    .join("，");
}
