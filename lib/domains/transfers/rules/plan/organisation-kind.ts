import type { OrganisationKind } from "@/lib/domains/party/schema";
import type { OrgForm } from "../../schema";

/** A ledger states the form, not the kind: the kind is read from the name's ending (product default). */
export function organisationKind(form: OrgForm, name: string): OrganisationKind {
  if (form === "JOINT") return "JOINT_BRANCH";
  if (/(党委|委员会|党工委)$/.test(name)) return "PARTY_COMMITTEE";
  if (/(党总支|总支部?)$/.test(name)) return "GENERAL_BRANCH";
  if (form === "HIGHER" && /联合党?支部$/.test(name)) return "JOINT_BRANCH";
  return "BRANCH";
}
