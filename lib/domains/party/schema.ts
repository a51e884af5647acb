import { z } from "zod";
import { DayInput, LIST_INPUT, RegionCodeInput, SearchInput } from "@/lib/domains/regions/schema";
import type { FactChanges, FactSource } from "@/lib/shared/facts";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

export const ORGANISATION_KINDS = [
  "BRANCH",
  "JOINT_BRANCH",
  "GENERAL_BRANCH",
  "PARTY_COMMITTEE",
  "TEMPORARY_BRANCH",
  "FUNCTIONAL",
  "INDUSTRY_LINE",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** How an organisation covers a firm: its own, one with others, or one of a level above. */
export const COVER_FORMS = ["OWN", "JOINT", "HIGHER"] as const;
export type CoverForm = (typeof COVER_FORMS)[number];

export type PartyAction = "organisation.record" | "declaration.record";

const Id = z.uuid("编号格式不对");
const Name = z.string("请填写党组织名称").trim().min(2, "请填写党组织名称").max(100, "党组织名称不超过100字");
const Text = z.string("应为文字").trim().max(100, "不超过100字");
const Count = z.coerce
  .number("请填写人数")
  .int("人数应为整数")
  .min(0, "人数不能为负")
  .max(100_000, "人数过大，请核对");

export const EstablishOrganisationInput = z.strictObject({
  kind: z.enum(ORGANISATION_KINDS, "请选择党组织类别"),
  name: Name,
  regionCode: RegionCodeInput,
  superior: Text.optional(),
  approvalNumber: Text.optional(),
  approvedOn: DayInput,
  /** Last valid day of the term. */
  termLastDay: DayInput.optional(),
  secretary: Text.optional(),
  covers: z
    .array(
      z.strictObject({
        firmId: Id,
        projectId: Id.optional(),
        form: z.enum(COVER_FORMS, "请选择组织形式"),
        from: DayInput.optional(),
      }),
    )
    .min(1, "请选择党组织覆盖的企业或项目"),
});

export const CoverFirmInput = z.strictObject({
  organisationId: Id,
  firmId: Id,
  projectId: Id.optional(),
  form: z.enum(COVER_FORMS, "请选择组织形式"),
  from: DayInput,
});

export const UncoverFirmInput = z.strictObject({
  organisationId: Id,
  version: z.coerce.number("缺少版本号").int("版本号应为整数"),
  firmId: Id,
  projectId: Id.optional(),
  /** First day on which it no longer covers. */
  on: DayInput,
});

export const DissolveOrganisationInput = z.strictObject({
  organisationId: Id,
  version: z.coerce.number("缺少版本号").int("版本号应为整数"),
  /** First day on which it no longer exists. */
  on: DayInput,
  reason: z.string("请填写原因").trim().min(2, "请填写原因").max(200, "原因不超过200字"),
});

/** 换届, or a change of secretary within the term. */
export const RenewTermInput = z.strictObject({
  organisationId: Id,
  version: z.coerce.number("缺少版本号").int("版本号应为整数"),
  /** Day of the election or of the change. */
  on: DayInput,
  /** Last valid day of the term. */
  termLastDay: DayInput,
  secretary: Text.optional(),
});

export const DeclareMembersInput = z.strictObject({
  firmId: Id,
  declaredOn: DayInput,
  full: Count,
  probationary: Count,
  elsewhere: Count.default(0),
});

/** What somebody has to see to: a term that has passed, an approval without its number. */
export const ORGANISATION_FLAGS = ["termExpired", "numberMissing"] as const;
export type OrganisationFlag = (typeof ORGANISATION_FLAGS)[number];

/** Whether a declaration is too old to be relied on. */
export const DECLARATION_AGES = ["old", "fresh"] as const;
export type DeclarationAge = (typeof DECLARATION_AGES)[number];

const Reason = z.string("请填写原因").trim().min(2, "请填写原因").max(200, "原因不超过200字");

/** A declaration or a cover that was recorded by mistake. */
export const VoidFactInput = z.strictObject({ id: Id, reason: Reason });

export const VoidOrganisationInput = z.strictObject({
  organisationId: Id,
  version: z.coerce.number("缺少版本号").int("版本号应为整数"),
  reason: Reason,
});

export const OrganisationListInput = z.strictObject({
  ...LIST_INPUT,
  asOf: DayInput.optional(),
  firm: Id.optional(),
  kind: z.enum(ORGANISATION_KINDS, `kind 应为 ${ORGANISATION_KINDS.join("、")} 之一`).optional(),
  flag: z.enum(ORGANISATION_FLAGS, `flag 应为 ${ORGANISATION_FLAGS.join("、")} 之一`).optional(),
  q: SearchInput.optional(),
});
export type OrganisationListInput = z.output<typeof OrganisationListInput>;

export const DeclarationListInput = z.strictObject({
  ...LIST_INPUT,
  asOf: DayInput.optional(),
  firm: Id.optional(),
  age: z.enum(DECLARATION_AGES, `age 应为 ${DECLARATION_AGES.join("、")} 之一`).optional(),
  q: SearchInput.optional(),
});
export type DeclarationListInput = z.output<typeof DeclarationListInput>;

/** Days as people say them, the last one included. */
export interface OrganisationView {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly superior: string | null;
  readonly approvalNumber: string | null;
  readonly approvedOn: LocalDate | null;
  readonly termLastDay: LocalDate | null;
  /** Last day on which it existed; null while it does. */
  readonly lastDay: LocalDate | null;
  /** Holder of the post. */
  readonly secretary: string | null;
}

/** Whom an organisation covers, or covered; days as people say them. */
export interface OrganisationCover {
  readonly id: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly uscc: string;
  readonly region: RegionCode;
  readonly regionName: string;
  /** Set: this one project only. */
  readonly projectId: string | null;
  readonly projectName: string | null;
  readonly form: CoverForm;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly source: FactSource;
}

export interface OrganisationRecord extends OrganisationView {
  readonly covers: readonly OrganisationCover[];
}

/** What covers one service project alone. */
export interface ProjectOrganisation {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly form: CoverForm;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** An organisation that somebody may choose to cover a firm. */
export interface OrganisationChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** How many firms it covers now. */
  readonly firms: number;
}

/** Counts of members, never a register of them. */
export interface DeclarationView {
  readonly id: string;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly uscc: string;
  readonly declaredOn: LocalDate;
  readonly full: number;
  readonly probationary: number;
  readonly elsewhere: number;
  readonly source: FactSource;
}

/** A link as it is written in sets. */
export interface LinkRow {
  readonly id: string;
  readonly organisationId: string;
  readonly firmId: string;
  /** Set: this one project only. */
  readonly projectId?: string | null;
  readonly form: CoverForm;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly statedOn: LocalDate | null;
}

export interface OrganisationRow {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly regionCode: RegionCode;
  readonly superior: string | null;
  readonly approvalNumber: string | null;
  readonly approvedOn: LocalDate | null;
  readonly termTo: LocalDate | null;
  /** First day on which it no longer exists. */
  readonly dissolvedOn?: LocalDate | null;
  readonly secretary: string | null;
}

export interface DeclarationRow {
  readonly id: string;
  readonly firmId: string;
  readonly regionCode: RegionCode;
  readonly declaredOn: LocalDate;
  readonly full: number;
  readonly probationary: number;
  readonly elsewhere: number;
  readonly statedOn: LocalDate | null;
}

/** What a ledger or the demo data write about Party organisations, in one go. */
export interface PartyFacts {
  readonly source: FactSource;
  readonly isDemo: boolean;
  readonly newOrganisations: readonly OrganisationRow[];
  readonly changedOrganisations: readonly OrganisationRow[];
  readonly links: FactChanges<LinkRow>;
  readonly declarations: Omit<FactChanges<DeclarationRow>, "end">;
}

/** An organisation's hold on a firm, as coverage and the ledger read it. */
export interface FirmOrganisation {
  readonly linkId: string;
  readonly firmId: string;
  readonly form: CoverForm;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly statedOn: LocalDate | null;
  readonly source: FactSource;
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly regionCode: RegionCode;
  readonly superior: string | null;
  readonly approvalNumber: string | null;
  readonly approvedOn: LocalDate | null;
  readonly termTo: LocalDate | null;
  readonly secretary: string | null;
}

export interface FirmDeclaration {
  readonly id: string;
  readonly firmId: string;
  readonly on: LocalDate;
  readonly full: number;
  readonly probationary: number;
  readonly elsewhere: number;
  readonly statedOn: LocalDate | null;
  readonly source: FactSource;
}
