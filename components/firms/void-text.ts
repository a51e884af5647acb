import type { FactToVoid } from "@/lib/domains/coverage/queries/get-fact-to-void";
import type { FirmRecord } from "@/lib/domains/coverage/queries/get-firm";
import { coverFormLabels, organisationKindLabels } from "@/lib/domains/party/labels";
import { formatDateLong } from "@/lib/shared/time/format";
import { firmRecordCopy } from "./copy";

/** The fact that is about to be voided, in words. */
export function factText({ facts }: FirmRecord, { kind, factId }: FactToVoid): string {
  const { until } = firmRecordCopy;
  switch (kind) {
    case "declaration": {
      const fact = facts.declarations.find((each) => each.id === factId);
      return fact ? firmRecordCopy.membersText(fact.full, fact.probationary, fact.declaredOn) : "";
    }
    case "cover": {
      const fact = facts.organisations.find((each) => each.linkId === factId);
      return fact ? `${fact.name}（${coverFormLabels[fact.form].label}），${until(fact.from, fact.to)}` : "";
    }
    case "organisation": {
      const fact = facts.organisations.find((each) => each.id === factId);
      if (!fact) return "";
      const approved = fact.approvedOn ? `，${formatDateLong(fact.approvedOn)}批准` : "";
      return `${fact.name}（${organisationKindLabels[fact.kind].label}${approved}）`;
    }
    case "assignment": {
      const fact = facts.assignments.find((each) => each.id === factId);
      return fact ? `${fact.instructor}，${until(fact.from, fact.endedLastDay ?? fact.lastDay)}` : "";
    }
    case "residence": {
      const fact = facts.residences.find((each) => each.id === factId);
      return fact ? `${fact.regionName}，${until(fact.from, fact.to)}` : "";
    }
  }
}
