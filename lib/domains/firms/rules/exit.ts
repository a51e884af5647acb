import { isWithin, type RegionCode, regionLevel, regionPath } from "@/lib/shared/region-code";
import type { Reason } from "@/lib/shared/result";
import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import { exitStateLabels } from "../labels";
import type { ExitKind, ExitState, ResidenceEnd } from "../schema";
import { type Residence, residenceOn, whyNotEndResidence } from "./residence";

export const EXIT_ACTS = ["confirm", "decline", "withdraw"] as const;
export type ExitAct = (typeof EXIT_ACTS)[number];

/** What becomes of an exit; what is missing here is refused. */
export const EXIT_NEXT: Readonly<Record<ExitState, Readonly<Partial<Record<ExitAct, ExitState>>>>> = {
  PROPOSED: { confirm: "CONFIRMED", decline: "DECLINED", withdraw: "WITHDRAWN" },
  CONFIRMED: {},
  DECLINED: {},
  WITHDRAWN: {},
};

/** How the residence ends; a firm that got a new code closes, its successor goes on. */
export const EXIT_END: Readonly<Record<ExitKind, ResidenceEnd>> = {
  CLOSED: "CLOSED",
  MERGED: "MERGED",
  RENAMED: "CLOSED",
};

/**
 * The level that confirms what a level records: the one above it, up to the city. A city confirms its own: nobody
 * above it keeps this register.
 * @param recorder the topmost region in which the actor records
 */
export function levelThatConfirms(recorder: RegionCode): RegionCode | null {
  if (["NATION", "PROVINCE", "CITY"].includes(regionLevel(recorder))) return null;
  return regionPath(recorder).at(-2) ?? null;
}

/** Whose part somebody has in an exit: of the level above, of who recorded it, or of a level that looks on. */
export type ExitPart = "CONFIRMER" | "RECORDER" | "ONLOOKER";

/** The level that recorded an exit: the one right below who confirms it, on the way to the firm. */
export function levelThatRecorded(confirmBy: RegionCode, region: RegionCode): RegionCode {
  return regionPath(region).find((code) => code !== confirmBy && isWithin(confirmBy, code)) ?? region;
}

/** The level above confirms or declines; who recorded it takes it back. */
export function whyNotAnswerExit(state: ExitState, act: ExitAct, part: ExitPart): Reason[] {
  if (!EXIT_NEXT[state][act]) {
    const message = `这项登记${exitStateLabels[state].label}，不能再办，请刷新页面查看最新情况`;
    return [{ key: "state", message }];
  }
  if (act !== "withdraw" && part !== "CONFIRMER") {
    return [{ key: "level", message: "须由登记单位的上一级确认；登记有误的，请由登记单位撤回后重新登记" }];
  }
  if (act === "withdraw" && part !== "RECORDER") {
    return [{ key: "level", message: "只有登记单位可以撤回；不予确认的，请填写理由后退回" }];
  }
  return [];
}

/** First day on which the firm counts no more: never before it was confirmed, so that no past figure moves. */
export function exitDay(residences: readonly Residence[], on: LocalDate, today: LocalDate): LocalDate {
  const day = on > today ? on : today;
  const holding = residenceOn(residences, day);
  return holding && holding.from >= day ? addDays(day, 1) : day;
}

/** Why a firm's exit cannot be recorded for confirmation. @param pending whether one waits already */
export function whyNotRecordExit(
  residences: readonly Residence[],
  on: LocalDate,
  field: "on" | "effectiveOn",
  pending: boolean,
): Reason[] {
  if (pending) {
    return [{ key: "pending", field, message: "该企业已登记注销或合并，正在等待上级确认，无需重复登记" }];
  }
  return whyNotEndResidence(residences, on, field);
}

export function whyNotConfirmExit(
  { regionCode, effectiveOn }: { readonly regionCode: string; readonly effectiveOn: LocalDate },
  residences: readonly Residence[],
  today: LocalDate,
): Reason[] {
  if (residenceOn(residences, today)?.regionCode !== regionCode) {
    const message = "登记之后，该企业的属地已经变动或已不在册，请退回，按最新情况重新登记";
    return [{ key: "moved", message }];
  }
  return whyNotEndResidence(residences, effectiveOn, "on");
}
