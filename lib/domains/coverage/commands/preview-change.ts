import { unscopedRegions } from "@/lib/domains/regions/public";
import { today } from "@/lib/platform/clock";
import type { Command } from "@/lib/platform/command/define-command";
import type { Stage } from "@/lib/platform/command/rehearse";
import type { Tx } from "@/lib/platform/db/transaction";
import type { Announcement } from "@/lib/platform/events/registry";
import { type Actor, mayInRegion } from "@/lib/shared/access/actor";
import { districtOf, type RegionCode, regionLevel, regionPath, regionPrefix } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { countFigures, readIn } from "../queries/count-figures";
import { readFirmNames, readTimelines } from "../queries/read-timelines";
import { type CountRow, sumFigures } from "../rules/figures";
import { previewDays, spanOn, type TimelinePair } from "../rules/preview";
import type { Span } from "../rules/span";
import type { ChangePreview, DayPreview, RegionChange, RegionName, Standing } from "../schema";

/** A joint organisation of a city may touch hundreds; more than these nobody reads before saving. */
const MOST_FIRMS = 20;
/** All codes of firms at their full length: a community, or the level where a firm waits to be accepted. */
const ALL_DIGITS = 12;
const SHOWN_LEVELS = ["COMMUNITY", "STREET", "DISTRICT"];

/**
 * What a change does to coverage, found by doing it and taking it back: the spans are the ones that saving would
 * write and the figures are counted from them, so preview and saving cannot disagree.
 */
export async function previewChange<I>(
  actor: Actor,
  command: Command<I, unknown>,
  input: I,
): Promise<ChangePreview> {
  return command.rehearse(actor, input, (stage) => look(actor, stage));
}

async function look(actor: Actor, stage: Stage): Promise<ChangePreview> {
  const { tx } = stage;
  const touched = firmsIn(await stage.play());
  const after = await readTimelines(tx, touched);
  await stage.undo();
  const before = await readTimelines(tx, touched);
  const firms = (await readFirmNames(tx, touched))
    .filter(({ regionCode }) => mayInRegion(actor, "firm.read", regionCode as RegionCode))
    .map(({ id, name }) => ({ id, name, before: before.get(id) ?? [], after: after.get(id) ?? [] }));
  const { days, correctsFrom } = previewDays(firms, today());
  const regions = await placesOf(actor, tx, firms, days);
  const counted = await countAll(tx, regions, days);
  await stage.play();
  const recounted = await countAll(tx, regions, days);
  return {
    days: days.map(
      (day): DayPreview => ({
        day,
        firms: firms.slice(0, MOST_FIRMS).map(({ id, name, ...pair }) => ({
          id,
          name,
          before: standingOn(pair.before, day),
          after: standingOn(pair.after, day),
        })),
        regions: regions.map((region) =>
          regionChange(region, counted.get(day) ?? [], recounted.get(day) ?? []),
        ),
      }),
    ),
    correctsFrom,
    elsewhere: touched.length - firms.length,
  };
}

function firmsIn(announced: readonly Announcement[]): string[] {
  const news = announced.filter(
    (each): each is Announcement<"firm.facts_changed"> => each.name === "firm.facts_changed",
  );
  return [...new Set(news.flatMap(({ payload }) => payload.firmIds))].sort();
}

/** The communities, streets and districts that count the firms on the days, as far as the actor may see them. */
async function placesOf(
  actor: Actor,
  tx: Tx,
  firms: readonly TimelinePair[],
  days: readonly LocalDate[],
): Promise<RegionName[]> {
  const spans = firms.flatMap(({ before, after }) =>
    days.flatMap((day) => [spanOn(before, day), spanOn(after, day)]),
  );
  const codes = [...new Set(spans.flatMap((span) => (span ? regionPath(span.regionCode) : [])))].filter(
    (code) => SHOWN_LEVELS.includes(regionLevel(code)) && mayInRegion(actor, "coverage.read", code),
  );
  const named = await unscopedRegions(tx, codes, today());
  return codes
    .flatMap((code) => named.get(code) ?? [])
    .map(({ code, name, level }) => ({ code, name, level }))
    .sort((a, b) => b.code.length - a.code.length || (a.code < b.code ? -1 : 1));
}

/** By day: the counts of the districts that hold the regions. */
async function countAll(
  tx: Tx,
  regions: readonly RegionName[],
  days: readonly LocalDate[],
): Promise<Map<LocalDate, CountRow[]>> {
  const districts = [...new Set(regions.map(({ code }) => districtOf(code)))];
  const counts = new Map<LocalDate, CountRow[]>();
  for (const day of days) {
    const rows: CountRow[] = [];
    for (const district of districts) {
      rows.push(...(await countFigures(district, day, ALL_DIGITS, readIn(tx))));
    }
    counts.set(day, rows);
  }
  return counts;
}

function regionChange(
  region: RegionName,
  counted: readonly CountRow[],
  recounted: readonly CountRow[],
): RegionChange {
  const within = ({ part }: CountRow) => part.startsWith(regionPrefix(region.code));
  const before = sumFigures(counted.filter(within));
  const after = sumFigures(recounted.filter(within));
  const ratio = (pick: "orgCoverage" | "instructorCoverage") => ({
    before: { numerator: before[pick].numerator, denominator: before[pick].denominator },
    after: { numerator: after[pick].numerator, denominator: after[pick].denominator },
  });
  return { region, orgCoverage: ratio("orgCoverage"), instructorCoverage: ratio("instructorCoverage") };
}

function standingOn(spans: readonly Span[], day: LocalDate): Standing | null {
  const span = spanOn(spans, day);
  if (!span) return null;
  const { regionCode, cohort, full, probationary, requiredForm } = span;
  const { hasOrg, orgForm, hasInstructor, gap, warnings } = span;
  return {
    regionCode,
    cohort,
    full,
    probationary,
    requiredForm,
    hasOrg,
    orgForm,
    hasInstructor,
    gap,
    warnings,
  };
}
