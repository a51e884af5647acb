import { Prisma } from "@/generated/prisma/client";
import { getPlace } from "@/lib/domains/regions/public";
import type { RegionRow } from "@/lib/domains/regions/schema";
import { today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { fetchPage, type Listing } from "@/lib/platform/db/list-page";
import { type Actor, firstRegion, mayInRegion, requireInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import { type ChangeKind, changeOf, reasonOf, wayOf } from "../rules/changes";
import { sumFigures } from "../rules/figures";
import {
  type ChangedFirm,
  ChangesInput,
  DENOMINATORS,
  type Denominator,
  type DenominatorChange,
  type Figures,
  type Page,
} from "../schema";
import { type CountedKind, changedFirms, countChanges } from "./count-changes";
import { countFigures } from "./count-figures";

const DEFAULT_DAYS = 30;

export interface CoverageChanges {
  readonly own: readonly RegionRow[];
  readonly path: readonly RegionRow[];
  readonly below: readonly RegionRow[];
  readonly region: RegionRow;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly denominators: Readonly<Record<Denominator, DenominatorChange>>;
  readonly firms: Page<ChangedFirm>;
}

/**
 * 分母变动: who entered and left what the rates divide by between two days, and why. Days in the wrong order are
 * taken in the right one.
 * @throws AppError INVALID, or NOT_FOUND outside the scope
 */
export async function getChanges(actor: Actor, rawInput: unknown): Promise<CoverageChanges> {
  const input = parseInput(ChangesInput, rawInput);
  const region = input.region ?? firstRegion(actor, "coverage.read");
  requireInRegion(actor, "coverage.read", region);
  const last = input.to ?? today();
  const [from, to] = [input.from ?? addDays(last, -DEFAULT_DAYS), last].sort() as [LocalDate, LocalDate];
  const [place, before, after, kinds] = await Promise.all([
    getPlace(actor, region, to),
    figuresOn(region, from),
    figuresOn(region, to),
    countChanges(region, from, to),
  ]);
  const changes = DENOMINATORS.map((denominator): [Denominator, DenominatorChange] => [
    denominator,
    changeOf(denominator, kinds, {
      before: sizeOf(denominator, before),
      after: sizeOf(denominator, after),
    }),
  ]);
  return {
    own: place.own,
    path: place.path,
    below: place.children,
    region: place.region,
    from,
    to,
    denominators: Object.fromEntries(changes) as Record<Denominator, DenominatorChange>,
    firms: await listChanged(actor, region, { from, to }, input, kinds),
  };
}

async function figuresOn(region: RegionCode, day: LocalDate): Promise<Figures> {
  return sumFigures(await countFigures(region, day, 0));
}

function sizeOf(denominator: Denominator, figures: Figures): number {
  return denominator === "unsurveyed" ? figures.unsurveyed : figures[denominator].denominator;
}

interface ChangedRow extends ChangeKind {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly regionName: string;
  readonly otherRegion: RegionCode | null;
  readonly otherName: string | null;
  readonly otherDistrict: string | null;
  readonly regionNow: RegionCode;
}

async function listChanged(
  actor: Actor,
  region: RegionCode,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  { of, reason, way, page, pageSize }: ChangesInput,
  kinds: readonly CountedKind[],
): Promise<Page<ChangedFirm>> {
  const wanted = kinds.filter((kind) => {
    const crossed = wayOf(of, kind);
    return crossed !== null && (!way || crossed === way) && (!reason || reasonOf(kind) === reason);
  });
  const listing: Listing = {
    columns: Prisma.sql`f.id, f.uscc, f.name, COALESCE(r.name, '') AS "regionName", c.before, c.after, c.elsewhere,
      c.known, c.recoded, c.merged, c."otherRegion", other.name AS "otherName", district.name AS "otherDistrict",
      f.region_code AS "regionNow"`,
    from: Prisma.sql`(${changedFirms(region, from, to)}) AS c JOIN firm f ON f.id = c.firm_id
      LEFT JOIN region r ON r.code = c.region LEFT JOIN region other ON other.code = c."otherRegion"
      LEFT JOIN region district ON district.code = substr(c."otherRegion", 1, 6)`,
    orderBy: Prisma.sql`c.key, c.region, f.uscc`,
  };
  const keys = wanted.map((kind) => kind.key);
  const rows = await fetchPage<ChangedRow>(listing, [Prisma.sql`c.key = ANY(${keys}::text[])`], {
    page,
    pageSize,
  });
  return { ...rows, items: rows.items.map((row) => changedFirm(actor, of, row)) };
}

function changedFirm(actor: Actor, of: Denominator, row: ChangedRow): ChangedFirm {
  const { id, uscc, name, regionName, before, after, otherRegion, otherName, otherDistrict } = row;
  const near = otherRegion !== null && mayInRegion(actor, "firm.read", otherRegion);
  return {
    id,
    uscc,
    name,
    regionName,
    way: wayOf(of, row) ?? "entered",
    reason: reasonOf(row),
    before,
    after,
    otherPlace: near ? otherName : otherDistrict,
    open: mayInRegion(actor, "firm.read", row.regionNow),
  };
}
