import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { type CoveringOrganisation, type Link, type WantedCover, whyNotCover } from "./cover";

export interface WantedOrganisation extends CoveringOrganisation {
  readonly name: string;
  readonly approvedOn: LocalDate;
  readonly termLastDay: LocalDate | null;
  readonly covers: readonly WantedCover[];
}

/** @param nameTaken whether an organisation of that name stands in the same region */
export function whyNotEstablish(wanted: WantedOrganisation, nameTaken: boolean, today: LocalDate): Reason[] {
  const reasons: Reason[] = [];
  const refuse = (key: string, field: string, message: string) => reasons.push({ key, field, message });
  if (wanted.approvedOn > today) {
    refuse("future", "approvedOn", `批准日期不能晚于今天（${formatDateLong(today)}），请在批准后登记`);
  }
  if (wanted.termLastDay && wanted.termLastDay < wanted.approvedOn) {
    refuse("term", "termLastDay", "届满日期不能早于批准日期，请核对");
  }
  if (nameTaken) {
    const message = `本地已有名为「${wanted.name}」的党组织，请在该党组织下增加覆盖的企业；确属另一个的，请使用全称`;
    refuse("name_taken", "name", message);
  }
  const before: Link[] = [];
  for (const [index, cover] of wanted.covers.entries()) {
    reasons.push(...whyNotCover(wanted, cover, before, `covers.${index}.`));
    before.push({ ...cover, id: String(index), to: null });
  }
  return reasons;
}

/** @param on first day on which it no longer exists */
export function whyNotDissolve(organisation: CoveringOrganisation, on: LocalDate): Reason[] {
  const { approvedOn, dissolvedOn } = organisation;
  if (dissolvedOn) {
    const message = `该党组织已于${formatDateLong(dissolvedOn)}撤销，无需再办`;
    return [{ key: "dissolved", field: "on", message }];
  }
  if (approvedOn && on <= approvedOn) {
    const message = `撤销日期须晚于批准日期${formatDateLong(approvedOn)}，请核对日期`;
    return [{ key: "too_early", field: "on", message }];
  }
  return [];
}

export interface Term {
  readonly termLastDay: LocalDate | null;
  readonly secretary: string | null;
}

/** @param wanted.on day of the election, or of the change of secretary */
export function whyNotRenew(
  organisation: CoveringOrganisation & Term,
  wanted: Term & { readonly on: LocalDate; readonly termLastDay: LocalDate },
  today: LocalDate,
): Reason[] {
  const reasons: Reason[] = [];
  const refuse = (key: string, field: string, message: string) => reasons.push({ key, field, message });
  const { approvedOn, dissolvedOn, termLastDay, secretary } = organisation;
  if (dissolvedOn) {
    refuse("dissolved", "on", `该党组织已于${formatDateLong(dissolvedOn)}撤销，不再换届`);
  }
  if (wanted.on > today) {
    refuse("future", "on", `换届或调整日期不能晚于今天（${formatDateLong(today)}），请在换届后登记`);
  }
  if (approvedOn && wanted.on < approvedOn) {
    refuse("too_early", "on", `换届或调整日期不能早于批准日期${formatDateLong(approvedOn)}，请核对`);
  }
  if (wanted.termLastDay < wanted.on) {
    refuse("term", "termLastDay", "任期届满日期不能早于换届或调整日期，请核对");
  }
  if (wanted.termLastDay === termLastDay && wanted.secretary === secretary) {
    refuse("same", "termLastDay", "任期届满日期和书记与现有登记相同，没有需要保存的变更");
  }
  return reasons;
}

/** What becomes of the links when the organisation ceases: ended that day; one that was still to come never holds. */
export function linksAtDissolution(links: readonly Link[], on: LocalDate) {
  const open = links.filter((link) => link.to === null || link.to > on);
  return {
    ended: open.filter((link) => link.from < on),
    voided: open.filter((link) => link.from >= on),
  };
}
