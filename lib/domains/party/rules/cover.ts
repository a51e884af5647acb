import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import { type Interval, lastDayBefore, overlaps } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { CoverForm, OrganisationKind } from "../schema";
import { whyNotForm } from "./form";

/** 支部工作条例: a joint branch generally covers at most 5 units; a warning, never a refusal (domain.md 2.1). */
export const JOINT_MAX_UNITS = 5;

export interface Link extends Interval {
  readonly id: string;
  readonly firmId: string;
  readonly projectId: string | null;
  readonly form: CoverForm;
}

export interface CoveringOrganisation {
  readonly kind: OrganisationKind;
  readonly approvedOn: LocalDate | null;
  readonly dissolvedOn: LocalDate | null;
}

export interface WantedCover {
  readonly firmId: string;
  readonly projectId: string | null;
  readonly form: CoverForm;
  readonly from: LocalDate;
}

/** @param held the organisation's other links @param path of the input's fields: `covers.0.` or nothing */
export function whyNotCover(
  organisation: CoveringOrganisation,
  wanted: WantedCover,
  held: readonly Link[],
  path = "",
): Reason[] {
  const reasons = whyNotForm(organisation.kind, wanted.form, `${path}form`);
  const refuse = (key: string, field: string, message: string) =>
    reasons.push({ key, field: `${path}${field}`, message });
  const { approvedOn, dissolvedOn } = organisation;
  if (approvedOn && wanted.from < approvedOn) {
    refuse("before_approval", "from", `覆盖起始日不能早于批准日期${formatDateLong(approvedOn)}，请改晚`);
  }
  if (dissolvedOn) {
    refuse("dissolved", "from", `该党组织已于${formatDateLong(dissolvedOn)}撤销，请选择其他党组织`);
  }
  const open = held.filter((link) => overlaps(link, { from: wanted.from, to: null }));
  const same = open.find((link) => isSame(link, wanted));
  if (same) {
    const message = `该党组织自${formatDateLong(same.from)}起已覆盖所选企业（或项目），无需重复登记`;
    refuse("covered", "firmId", message);
  }
  const owner = open.find((link) => link.form === "OWN" && link.firmId !== wanted.firmId);
  if (wanted.form === "OWN" && owner) {
    refuse("own_of_one", "form", "单独组建的党组织只覆盖一家企业，覆盖多家的请选择联合组建或上级党组织覆盖");
  }
  return reasons;
}

export function isSame(
  link: Pick<Link, "firmId" | "projectId">,
  wanted: Pick<Link, "firmId" | "projectId">,
): boolean {
  return link.firmId === wanted.firmId && link.projectId === wanted.projectId;
}

/** @param on first day on which it no longer covers */
export function whyNotUncover(link: Link | null, on: LocalDate): Reason[] {
  if (!link) {
    return [{ key: "not_covered", field: "firmId", message: "该党组织没有覆盖所选企业（或项目），请核对" }];
  }
  if (link.to !== null && link.to <= on) {
    const last = formatDateLong(lastDayBefore(link.to));
    return [{ key: "ended", field: "on", message: `覆盖关系已于${last}结束，无需再办` }];
  }
  if (on > link.from) return [];
  const message = `结束日期须晚于覆盖起始日${formatDateLong(link.from)}，请核对日期`;
  return [{ key: "too_early", field: "on", message }];
}

/** What to say beside a joint organisation that has too many units. */
export function warnTooManyUnits(links: readonly Pick<Link, "firmId" | "form">[]): Reason[] {
  const units = new Set(links.filter((link) => link.form === "JOINT").map((link) => link.firmId)).size;
  if (units <= JOINT_MAX_UNITS) return [];
  const message = `该联合党组织现覆盖${units}家单位，一般不超过${JOINT_MAX_UNITS}家，请考虑分设`;
  return [{ key: "JOINT_ORG_TOO_MANY_UNITS", message }];
}
