import type { OrganisationKind, OrganisationRow } from "@/lib/domains/party/schema";
import type { RegionCode } from "@/lib/shared/region-code";
import { addMonths, type LocalDate } from "@/lib/shared/time/local-date";
import type { Workshop } from "./model";
import { SAMPLE } from "./names";
import type { Random } from "./random";
import type { Street } from "./territory";

/** Years of a term (基层组织任期意见, 2018): a committee 5, a branch 3. */
const TERM_YEARS: Partial<Record<OrganisationKind, number>> = { PARTY_COMMITTEE: 5, INDUSTRY_LINE: 5 };
const BRANCH_YEARS = 3;
const NOT_REELECTED = 0.25;
const WITHOUT_NUMBER = 0.08;

const ENDINGS: Readonly<Record<OrganisationKind, string>> = {
  BRANCH: "党支部",
  JOINT_BRANCH: "联合党支部",
  GENERAL_BRANCH: "党总支",
  PARTY_COMMITTEE: "党委",
  TEMPORARY_BRANCH: "临时党支部",
  FUNCTIONAL: "功能型党支部",
  INDUSTRY_LINE: "行业党委",
};

export interface NewOrganisation {
  readonly kind: OrganisationKind;
  /** Without the ending, which the kind gives. */
  readonly title: string;
  readonly regionCode: RegionCode;
  readonly superior: string;
  readonly approvedOn: LocalDate;
  readonly dissolvedOn?: LocalDate | null;
}

export function organisationRow(shop: Workshop, made: NewOrganisation, random: Random): OrganisationRow {
  const { kind, title, regionCode, superior, approvedOn, dissolvedOn = null } = made;
  return {
    id: shop.newId(),
    kind,
    name: title + ENDINGS[kind],
    regionCode,
    superior,
    approvalNumber: random.chance(WITHOUT_NUMBER)
      ? null
      : `${SAMPLE}党批〔${approvedOn.slice(0, 4)}〕${random.int(1, 180)}号`,
    approvedOn,
    termTo: termEnd(kind, approvedOn, shop.window.today, random),
    dissolvedOn,
    secretary: random.chance(0.95) ? shop.names.person() : null,
  };
}

/** Terms follow one another; some elections are overdue. */
function termEnd(kind: OrganisationKind, from: LocalDate, today: LocalDate, random: Random): LocalDate {
  const months = (TERM_YEARS[kind] ?? BRANCH_YEARS) * 12;
  let end = addMonths(from, months);
  while (end <= today && !random.chance(NOT_REELECTED)) end = addMonths(end, months);
  return end;
}

/** The invented superior of a street's property firms. */
export function streetSuperior(street: Street): string {
  return `${SAMPLE}${street.name}物业行业党委`;
}
