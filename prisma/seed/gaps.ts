import { groupBy } from "@/lib/shared/group-by";
import { addDays } from "@/lib/shared/time/local-date";
import { missingOf } from "./districts";
import type { Period, Workshop } from "./model";

/** Why a firm with members is not covered today. `WEAK_ORG`: by a kind that does not fulfil. */
export type OrgOutcome = "COVERED" | "NONE" | "WEAK_ORG" | "DISSOLVED" | "NOT_YET";
/** Why a firm without members has no instructor today. */
export type DispatchOutcome = "COVERED" | "NEVER" | "EXPIRED" | "ENDED" | "NOT_YET";

const ORG_GAPS = ["NONE", "DISSOLVED", "NOT_YET", "NONE", "WEAK_ORG", "NONE", "NONE"] as const;
const DISPATCH_GAPS = ["EXPIRED", "NEVER", "ENDED", "NOT_YET", "EXPIRED", "NEVER"] as const;

/** Something that ended must have had room to begin. */
const ROOM_DAYS = 300;

/**
 * Which firms are not covered today, and why: a fixed number in each district, spread over every reason.
 * Firms that are not named are covered.
 */
export function planGaps({ random, window }: Workshop, lasting: readonly Period[]) {
  const org = new Map<string, OrgOutcome>();
  const dispatch = new Map<string, DispatchOutcome>();
  let orgGaps = 0;
  let dispatchGaps = 0;
  const byDistrict = groupBy(
    lasting.filter(({ firm }) => firm.closed === null),
    ({ firm }) => firm.homes.at(-1)?.regionCode.slice(0, 6) ?? "",
  );
  for (const [code, periods] of byDistrict) {
    const chance = random.branch(`gaps:${code}`);
    const withMembers = chance.shuffled(periods.filter((each) => each.withMembers));
    const without = chance.shuffled(periods.filter((each) => !each.withMembers));
    const profile = periods[0]?.firm.profile;
    if (!profile) continue;
    for (const { firm, from } of withMembers.slice(0, missingOf(profile.orgFinish, withMembers.length))) {
      const reason = ORG_GAPS[orgGaps++ % ORG_GAPS.length] ?? "NONE";
      const fits = reason !== "DISSOLVED" || addDays(from, ROOM_DAYS) < window.today;
      org.set(firm.id, fits ? reason : "NONE");
    }
    for (const { firm, from } of without.slice(0, missingOf(profile.instructorFinish, without.length))) {
      const reason = DISPATCH_GAPS[dispatchGaps++ % DISPATCH_GAPS.length] ?? "NEVER";
      const fits = reason === "NEVER" || reason === "NOT_YET" || addDays(from, ROOM_DAYS) < window.today;
      dispatch.set(firm.id, fits ? reason : "NEVER");
    }
  }
  return {
    orgOf: (firmId: string): OrgOutcome => org.get(firmId) ?? "COVERED",
    dispatchOf: (firmId: string): DispatchOutcome => dispatch.get(firmId) ?? "COVERED",
  };
}

export type Gaps = ReturnType<typeof planGaps>;
