import type { Reason } from "@/lib/shared/result";
import type { CoverForm, OrganisationKind } from "../schema";

/**
 * In which form an organisation of a kind may cover. A joint branch is joint and nothing else is but what is
 * temporary or functional; an industry line comes from above (domain.md 2.1).
 */
const FORMS: Readonly<Record<OrganisationKind, readonly CoverForm[]>> = {
  BRANCH: ["OWN", "HIGHER"],
  JOINT_BRANCH: ["JOINT"],
  GENERAL_BRANCH: ["OWN", "HIGHER"],
  PARTY_COMMITTEE: ["OWN", "HIGHER"],
  TEMPORARY_BRANCH: ["OWN", "JOINT"],
  FUNCTIONAL: ["OWN", "JOINT", "HIGHER"],
  INDUSTRY_LINE: ["HIGHER"],
};

const SENTENCES: Readonly<Record<CoverForm, string>> = {
  OWN: "单独组建应为党支部、党总支、党委、临时党支部或功能型党组织，请改选党组织类别或组织形式",
  JOINT: "联合组建应为联合党支部、临时党支部或功能型党组织，请改选党组织类别或组织形式",
  HIGHER: "上级党组织覆盖应为党支部、党总支、党委、功能型或行业系统党组织，请改选党组织类别或组织形式",
};

/** @param field of the form in which the cover form was chosen */
export function whyNotForm(kind: OrganisationKind, form: CoverForm, field: string): Reason[] {
  return FORMS[kind].includes(form) ? [] : [{ key: "form", field, message: SENTENCES[form] }];
}
