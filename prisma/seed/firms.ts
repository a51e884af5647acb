import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import { codeMaker } from "./codes";
import { DISTRICTS, type DistrictProfile } from "./districts";
import { declarationsOf } from "./members";
import type { DemoFirm, Home, Workshop } from "./model";
import type { Random } from "./random";
import type { Street } from "./territory";
import { dayIn, earlier } from "./window";

const OPENED_IN_WINDOW = 0.08;
/** The newest firm has been there for so long, and has had time to be surveyed. */
const NEWEST_DAYS = 14;
const CLOSED = 0.05;
const MERGED_OF_CLOSED = 0.2;
const MOVED = 0.05;
const MOVED_FAR = 0.3;
const RENAMED = 0.03;
const UNCLAIMED = 0.006;
const GIANTS = 0.01;

/** The firms of the demo city: some are new, closed, moved, renamed, or not accepted by any community yet. */
export function makeFirms(shop: Workshop): DemoFirm[] {
  const codeFor = codeMaker();
  return DISTRICTS.flatMap((profile) => {
    const random = shop.random.branch(`firms:${profile.code}`);
    return Array.from({ length: profile.firms }, () => makeFirm(shop, profile, random, codeFor));
  });
}

function makeFirm(
  shop: Workshop,
  profile: DistrictProfile,
  random: Random,
  codeFor: ReturnType<typeof codeMaker>,
): DemoFirm {
  const { window, names, newId } = shop;
  const street = streetOf(shop, profile, random);
  const opened = random.chance(OPENED_IN_WINDOW)
    ? earlier(dayIn(window, random), addDays(window.today, -NEWEST_DAYS))
    : addDays(window.start, -random.int(30, 2_500));
  const closed = random.chance(CLOSED) ? addDays(window.today, -random.int(10, window.days - 60)) : null;
  const lasts = { opened, closed: closed && closed > addDays(opened, 30) ? closed : null };
  const staff = staffOf(random);
  const renamed = random.chance(RENAMED) ? dayIn(window, random) : null;
  return {
    id: newId(),
    uscc: codeFor(profile.code),
    name: names.firm(),
    formerName: renamed && renamed > opened ? { name: names.firm(), until: renamed } : null,
    staff,
    profile,
    street,
    ...lasts,
    homes: homesOf(shop, profile, street, lasts, random),
    declarations: declarationsOf({ staff, ...lasts }, profile, window, random),
  };
}

/** Many small firms, few large ones: half have under 30 people, one in a hundred more than 1,100. */
function staffOf(random: Random): number {
  const size = Math.round(28 * Math.exp(random.bell() * 1.75));
  return random.chance(GIANTS) ? random.int(1_100, 2_800) : Math.max(4, size);
}

/** Firms crowd in the streets that come first; in a county, in its town. */
function streetOf({ territory }: Workshop, profile: DistrictProfile, random: Random): Street {
  const streets = territory.get(profile.code)?.streets ?? [];
  const urban = streets.filter((street) => street.name.endsWith("街道"));
  return random.pick(urban.length > 0 && random.chance(0.85) ? urban : streets);
}

function homesOf(
  shop: Workshop,
  profile: DistrictProfile,
  street: Street,
  { opened, closed }: { readonly opened: LocalDate; readonly closed: LocalDate | null },
  random: Random,
): Home[] {
  const endReason = closed === null ? null : random.chance(MERGED_OF_CLOSED) ? "MERGED" : "CLOSED";
  const regionCode = random.chance(UNCLAIMED)
    ? random.pick([street.code, profile.code])
    : random.pick(street.communities).code;
  const last: Home = { regionCode, from: opened, to: closed, endReason };
  const moved = random.chance(MOVED) ? dayIn(shop.window, random) : null;
  if (!moved || moved <= addDays(opened, 30) || (closed && moved >= closed)) return [last];
  const from = random.chance(MOVED_FAR) ? random.pick(DISTRICTS) : profile;
  const before = random.pick(streetOf(shop, from, random).communities).code;
  if (before === regionCode) return [last];
  return [
    { regionCode: before, from: opened, to: moved, endReason: "MOVED" },
    { ...last, from: moved },
  ];
}
