import { membersHere, orgForm } from "@/lib/domains/coverage/rules/required-form";
import type { CoverForm, OrganisationKind } from "@/lib/domains/party/schema";
import { addDays, daysBetween, type LocalDate } from "@/lib/shared/time/local-date";
import type { Gaps } from "./gaps";
import type { Members, Period, Workshop } from "./model";
import type { Random } from "./random";
import { dayIn, earlier, later } from "./window";

/** That a firm is, was or will be covered from a day on, and how. */
export interface Cover {
  readonly period: Period;
  readonly form: CoverForm;
  /** For an organisation of its own. */
  readonly kind: OrganisationKind;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

const LINGERS = 0.15;
const LAPSED = 0.02;

/** From when a period is covered: before the window in some, then at the pace of the district. */
export function coveredFrom({ window }: Workshop, period: Period, random: Random): LocalDate {
  const { firm, from, to } = period;
  const last = addDays(to ?? window.today, -1);
  if (from < window.start && random.chance(firm.profile.start)) {
    // Before its first survey too; but what belongs to a later turn does not begin in an earlier one.
    const floor = firm.declarations[0]?.on === from ? firm.opened : from;
    return earlier(later(addDays(window.start, -random.int(1, 1_400)), floor), last);
  }
  const wanted = later(dayIn(window, random, firm.profile.pace), addDays(from, random.int(4, 40)));
  // Whoever comes too late for that is spread over what is left, or the last day would see them all.
  return wanted <= last ? wanted : addDays(last, -random.int(0, Math.max(0, daysBetween(from, last) - 1)));
}

/** How the firms with members are covered, one entry for each organisation that a firm has or had. */
export function planCover(shop: Workshop, periods: readonly Period[], gaps: Gaps): Cover[] {
  const random = shop.random.branch("cover");
  return periods
    .filter((period) => period.withMembers)
    .flatMap((period) => {
      const way = { period, ...wayOf(period.members, random) };
      return period.to === null ? lastingCover(shop, way, gaps, random) : [endedCover(shop, way, random)];
    });
}

type Way = Pick<Cover, "period" | "form" | "kind">;

function lastingCover(shop: Workshop, way: Way, gaps: Gaps, random: Random): Cover[] {
  const { today } = shop.window;
  const from = coveredFrom(shop, way.period, random);
  switch (gaps.orgOf(way.period.firm.id)) {
    case "NONE":
    case "WEAK_ORG":
      return [];
    case "DISSOLVED": {
      const to = addDays(today, -random.int(3, 200));
      return [{ ...way, ...OWN_BRANCH, from: earlier(from, addDays(to, -60)), to }];
    }
    case "NOT_YET":
      return [{ ...way, ...OWN_BRANCH, from: addDays(today, random.int(3, 40)), to: null }];
    case "COVERED":
      return lapsed({ ...way, from, to: null }, today, random);
  }
}

const OWN_BRANCH = { form: "OWN", kind: "BRANCH" } as const;

/** A few were dissolved in between and formed again. */
function lapsed(cover: Cover, today: LocalDate, random: Random): Cover[] {
  if (cover.form !== "OWN" || cover.from > addDays(today, -300) || !random.chance(LAPSED)) return [cover];
  const to = addDays(today, -random.int(90, 200));
  return [
    { ...cover, to },
    { ...cover, from: addDays(to, random.int(15, 50)) },
  ];
}

/** It ended with the firm, or soon after the last member had gone; here and there nobody dissolved it. */
function endedCover(shop: Workshop, way: Way, random: Random): Cover {
  const from = coveredFrom(shop, way.period, random);
  const { to, firm } = way.period;
  if (to === firm.closed || to === null) return { ...way, from, to };
  return { ...way, form: "OWN", from, to: random.chance(LINGERS) ? null : addDays(to, random.int(1, 25)) };
}

/** Mostly the form that fits the number of members; here and there another. */
function wayOf({ full, probationary, elsewhere }: Members, random: Random): Omit<Way, "period"> {
  const here = membersHere(full, probationary, elsewhere);
  const required = orgForm(here.full, here.probationary);
  switch (required) {
    case "PARTY_COMMITTEE":
      return { form: "OWN", kind: required };
    case "GENERAL_BRANCH":
      return { form: "OWN", kind: random.chance(0.3) ? "BRANCH" : required };
    case "BRANCH":
      return { form: random.chance(0.9) ? "OWN" : random.chance(0.3) ? "JOINT" : "HIGHER", kind: required };
    case "JOINT_BRANCH":
    case "INSTRUCTOR":
      return { form: random.chance(0.8) ? "JOINT" : random.chance(0.2) ? "OWN" : "HIGHER", kind: "BRANCH" };
  }
}
