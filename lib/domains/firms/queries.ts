import { Prisma } from "@/generated/prisma/client";
import { listPlaces } from "@/lib/domains/regions/public";
import type { RegionChoice } from "@/lib/domains/regions/schema";
import { rowScope } from "@/lib/platform/access/row-scope";
import { realNow, today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { db } from "@/lib/platform/db/client";
import { among, extentOf, fetchOne, fetchPage, type Listing, type Whole } from "@/lib/platform/db/list-page";
import { isNamed } from "@/lib/platform/db/text-match";
import { type Actor, mayInRegion, regionsFor, requireAction } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import { districtOf, type RegionCode, regionLevel, regionPath } from "@/lib/shared/region-code";
import { localDateAt } from "@/lib/shared/time/local-date";
import { normaliseUscc } from "@/lib/shared/uscc";
import { confirmerOf, partIn } from "./policy";
import { sideOf } from "./rules/transfer";
import {
  ExitListInput,
  type ExitView,
  type FirmToChange,
  type MoveDraft,
  type OpenMatters,
  ProjectListInput,
  type ProjectView,
  type TransferDraft,
  TransferListInput,
  type TransferView,
  type UnclaimedFirm,
  UnclaimedListInput,
} from "./schema";
import { scopeFor } from "./scope";

let demoSeen: { readonly value: boolean; readonly until: number } | null = null;
const DEMO_CACHE_MS = 60_000;

/** Whether the portal holds invented firms; remembered for a minute, since every page shows it. */
export async function hasDemoData(_actor: Actor): Promise<boolean> {
  const at = realNow().getTime();
  if (demoSeen && at < demoSeen.until) return demoSeen.value;
  const value = (await db().firm.findFirst({ where: { isDemo: true }, select: { id: true } })) !== null;
  demoSeen = { value, until: at + DEMO_CACHE_MS };
  return value;
}

/** Of each also whether the actor may open its firm: a project may belong to one that is accountable elsewhere. */
function projectsFor(actor: Actor): Listing {
  const firmInScope = rowScope(actor, "firm.read", undefined, Prisma.sql`f.region_code`, [
    { kind: "FIRM", among: (ids) => Prisma.sql`f.id = ANY(${[...ids]}::uuid[])` },
  ]);
  return { ...PROJECTS, columns: Prisma.sql`${PROJECTS.columns}, ${firmInScope} AS "firmInScope"` };
}

const PROJECTS: Listing = {
  columns: Prisma.sql`p.id, p.name, p.region_code AS region, COALESCE(r.name, '') AS "regionName",
    p.firm_id AS "firmId", f.name AS "firmName", f.uscc, p.estate_id AS "estateId", e.name AS "estateName",
    p.valid_from::text AS "from", (p.valid_to - 1)::text AS "to"`,
  from: Prisma.sql`service_project p JOIN firm f ON f.id = p.firm_id
    LEFT JOIN estate e ON e.id = p.estate_id LEFT JOIN region r ON r.code = p.region_code`,
  orderBy: Prisma.sql`p.region_code, p.name, p.id`,
};

/** Service projects that run on a day. @throws AppError INVALID, or NOT_FOUND for a region outside the scope */
export async function listProjects(
  actor: Actor,
  rawInput: unknown,
  whole?: Whole,
): Promise<Page<ProjectView>> {
  const input = parseInput(ProjectListInput, rawInput);
  const { firm, estate, q, asOf: day = today() } = input;
  const conditions = [
    ...projectsSeenBy(actor, input.region),
    Prisma.sql`p.valid_from <= ${day}::date AND (p.valid_to IS NULL OR p.valid_to > ${day}::date)`,
    ...(firm ? [Prisma.sql`p.firm_id = ${firm}::uuid`] : []),
    ...(estate ? [Prisma.sql`p.estate_id = ${estate}::uuid`] : []),
    ...(q ? [projectNamed(q)] : []),
    ...among(Prisma.sql`p.id`, whole),
  ];
  return fetchPage<ProjectView>(projectsFor(actor), conditions, extentOf(input, whole));
}

/** By its own name or its firm's. */
function projectNamed(text: string): Prisma.Sql {
  return Prisma.sql`(${isNamed(Prisma.sql`p.name`, Prisma.sql`p.initials`, text)}
    OR ${isNamed(Prisma.sql`f.name`, Prisma.sql`f.initials`, text)})`;
}

/** @throws AppError NOT_FOUND */
export async function getProject(actor: Actor, id: string): Promise<ProjectView> {
  return fetchOne<ProjectView>(projectsFor(actor), projectsSeenBy(actor, undefined), Prisma.sql`p.id`, id);
}

const MOST_PROJECTS = 500;

/** All projects of an estate that the actor may see, also those that are over, the newest first. */
export async function listProjectsOfEstate(actor: Actor, estateId: string): Promise<readonly ProjectView[]> {
  const conditions = [...projectsSeenBy(actor, undefined), Prisma.sql`p.estate_id = ${estateId}::uuid`];
  const newestFirst = { ...projectsFor(actor), orderBy: Prisma.sql`p.valid_from DESC, p.id` };
  const { items } = await fetchPage<ProjectView>(newestFirst, conditions, {
    page: 1,
    pageSize: MOST_PROJECTS,
  });
  return items;
}

function projectsSeenBy(actor: Actor, region: RegionCode | undefined): Prisma.Sql[] {
  const scope = rowScope(actor, "firm.read", region, Prisma.sql`p.region_code`, [
    { kind: "FIRM", among: (ids) => Prisma.sql`p.firm_id = ANY(${[...ids]}::uuid[])` },
    { kind: "PROJECT", among: (ids) => Prisma.sql`p.id = ANY(${[...ids]}::uuid[])` },
  ]);
  return [scope, Prisma.sql`p.voided_at IS NULL`];
}

const TRANSFERS: Listing = {
  columns: Prisma.sql`t.id, t.version, t.firm_id AS "firmId", f.name AS "firmName", f.uscc, f.region_code AS "regionNow",
    t.region_code AS region, concat_ws(' / ', giver.name, fr.name) AS "fromName", giver.name AS "fromDistrict",
    t.to_region AS "toRegion", concat_ws(' / ', taker.name, tr.name) AS "toName",
    t.proposed_by::text AS "proposedBy", t.earliest_on::text AS "earliestOn", t.recorded_at AS "recordedAt",
    t.reason, t.state::text AS state, t.answered_by::text AS "answeredBy", t.answered_at AS "answeredAt", t.answer,
    t.placed_in AS "placedIn", pr.name AS "placedName", placed.name AS "placedDistrict",
    t.effective_on::text AS "effectiveOn"`,
  from: Prisma.sql`firm_transfer t JOIN firm f ON f.id = t.firm_id
    LEFT JOIN region fr ON fr.code = t.region_code AND length(t.region_code) > 6
    LEFT JOIN region giver ON giver.code = substr(t.region_code, 1, 6)
    LEFT JOIN region tr ON tr.code = t.to_region AND length(t.to_region) > 6
    LEFT JOIN region taker ON taker.code = substr(t.to_region, 1, 6)
    LEFT JOIN region pr ON pr.code = t.placed_in
    LEFT JOIN region placed ON placed.code = substr(t.placed_in, 1, 6)`,
  orderBy: Prisma.sql`COALESCE(t.answered_at, t.recorded_at) DESC, t.id`,
};

interface TransferRow extends Omit<TransferView, "side" | "open" | "proposedOn" | "answeredOn"> {
  readonly regionNow: RegionCode;
  readonly fromDistrict: string;
  readonly recordedAt: Date;
  readonly answeredAt: Date | null;
  readonly placedIn: RegionCode | null;
  readonly placedDistrict: string | null;
}

const gives = (actor: Actor, region?: RegionCode) =>
  rowScope(actor, "firm.record", region, Prisma.sql`t.region_code`);
const takes = (actor: Actor, region?: RegionCode) =>
  rowScope(actor, "firm.record", region, Prisma.sql`t.to_region`);

/** Transfers of which the actor speaks for a side. @throws AppError INVALID, FORBIDDEN, or NOT_FOUND for a region */
export async function listTransfers(actor: Actor, rawInput: unknown): Promise<Page<TransferView>> {
  const { show, ...input } = parseInput(TransferListInput, rawInput);
  const [giver, taker] = [gives(actor, input.region), takes(actor, input.region)];
  const answers = Prisma.sql`((t.proposed_by = 'GIVER' AND ${taker}) OR (t.proposed_by = 'RECEIVER' AND ${giver}))`;
  const conditions = {
    in: [Prisma.sql`t.state = 'PROPOSED'`, answers],
    out: [Prisma.sql`t.state = 'PROPOSED'`, Prisma.sql`(${giver} OR ${taker})`, Prisma.sql`NOT ${answers}`],
    done: [Prisma.sql`t.state <> 'PROPOSED'`, Prisma.sql`(${giver} OR ${taker})`],
  }[show];
  const page = await fetchPage<TransferRow>(TRANSFERS, conditions, input);
  return { ...page, items: page.items.map((row) => transferView(actor, row)) };
}

/** @throws AppError NOT_FOUND */
export async function getTransfer(actor: Actor, id: string): Promise<TransferView> {
  const sides = Prisma.sql`(${gives(actor)} OR ${takes(actor)})`;
  return transferView(actor, await fetchOne<TransferRow>(TRANSFERS, [sides], Prisma.sql`t.id`, id));
}

function transferView(actor: Actor, row: TransferRow): TransferView {
  const { regionNow, fromDistrict, recordedAt, answeredAt, placedIn, placedDistrict, ...view } = row;
  const mine = (code: RegionCode) => mayInRegion(actor, "firm.record", code);
  const open = mine(regionNow);
  const told = open || mine(row.region) || row.proposedBy === "GIVER";
  return {
    ...view,
    firmName: told ? row.firmName : null,
    fromName: mine(row.region) ? row.fromName : fromDistrict,
    placedName: placedIn && (mine(placedIn) ? row.placedName : placedDistrict),
    proposedOn: localDateAt(recordedAt),
    answeredOn: answeredAt && localDateAt(answeredAt),
    side: sideOf(mine(row.region), mine(row.toRegion)) ?? "SUPERIOR",
    open,
  };
}

/**
 * What the form of a proposal starts from: who has the firm may give it to a region near by, who has not may ask
 * for it. Null for a code that nobody registered. @throws AppError FORBIDDEN
 */
export async function findTransferDraft(actor: Actor, uscc: string): Promise<TransferDraft | null> {
  requireAction(actor, "firm.record");
  if (uscc === "") return null;
  const firm = await db().firm.findUnique({
    where: { uscc: normaliseUscc(uscc) },
    select: { id: true, uscc: true, name: true, regionCode: true },
  });
  if (!firm) return null;
  const region = firm.regionCode as RegionCode;
  const giving = mayInRegion(actor, "firm.record", region);
  const own = regionsFor(actor, "firm.record");
  const near = regionPath(region).filter((code) => regionLevel(code) !== "NATION" && code !== region);
  const [choices, names] = await Promise.all([
    listPlaces(actor, giving ? { parents: near } : { roots: own }),
    db().region.findMany({
      where: { code: { in: [region, districtOf(region)] } },
      orderBy: { code: "asc" },
      select: { code: true, name: true },
    }),
  ]);
  const shown = giving ? names : names.filter(({ code }) => code === districtOf(region));
  return {
    uscc: firm.uscc,
    name: giving ? firm.name : null,
    place: shown.map(({ name }) => name).join(" / "),
    side: giving ? "GIVER" : "RECEIVER",
    choices: giving ? choices.filter(({ code }) => !mayInRegion(actor, "firm.record", code)) : choices,
  };
}

/**
 * What the form of a move inside the actor's own regions starts from. From another district one is chosen first: it
 * finds the community. @throws AppError NOT_FOUND
 */
export async function getMoveDraft(actor: Actor, id: string): Promise<MoveDraft> {
  const scope = rowScope(actor, "firm.record", undefined, Prisma.sql`f.region_code`);
  const firm = await fetchOne<Omit<MoveDraft, "choices" | "today">>(FIRMS, [scope], Prisma.sql`f.id`, id);
  const district = districtOf(firm.region);
  const places = await listPlaces(actor, {
    parents: regionPath(district).filter((code) => code !== district),
    roots: [district],
  });
  const choices = places.filter(
    ({ code }) => code !== firm.region && mayInRegion(actor, "firm.record", code),
  );
  return { ...firm, today: today(), choices };
}

/** A firm whose facts the actor may record. @throws AppError NOT_FOUND */
export async function getFirmToChange(actor: Actor, id: string): Promise<FirmToChange> {
  const scope = rowScope(actor, "firm.record", undefined, Prisma.sql`f.region_code`);
  const firm = await fetchOne<Omit<FirmToChange, "today" | "confirmName">>(
    FIRMS,
    [scope],
    Prisma.sql`f.id`,
    id,
  );
  const code = confirmerOf(actor, firm.region);
  const place = code && (await db().region.findFirst({ where: { code }, select: { name: true } }));
  return { ...firm, today: today(), confirmName: place ? place.name : null };
}

/** The same by its code; null for none in the scope. */
export async function findFirmToChange(actor: Actor, uscc: string): Promise<FirmToChange | null> {
  requireAction(actor, "firm.record");
  const firm = await db().firm.findFirst({
    where: { uscc: normaliseUscc(uscc), ...scopeFor(actor, "firm.record") },
    select: { id: true },
  });
  return firm && getFirmToChange(actor, firm.id);
}

/** Where the actor may register a firm. @throws AppError FORBIDDEN */
export async function registrationPlaces(actor: Actor): Promise<readonly RegionChoice[]> {
  requireAction(actor, "firm.record");
  return listPlaces(actor, { roots: regionsFor(actor, "firm.record") });
}

const FIRMS: Listing = {
  columns: Prisma.sql`f.id, f.uscc, f.name, f.staff, f.version, f.region_code AS region, COALESCE(r.name, '') AS "regionName"`,
  from: Prisma.sql`firm f LEFT JOIN region r ON r.code = f.region_code`,
  orderBy: Prisma.sql`f.uscc`,
};

/** Firms that stand at a street or district today, because no community has taken them yet (待认领). */
export async function listUnclaimed(actor: Actor, rawInput: unknown): Promise<Page<UnclaimedFirm>> {
  const { at, ...input } = parseInput(UnclaimedListInput, rawInput);
  const day = today();
  const conditions = [
    rowScope(actor, "firm.read", input.region, Prisma.sql`r.region_code`),
    Prisma.sql`length(r.region_code) < 12 AND r.voided_at IS NULL`,
    Prisma.sql`r.valid_from <= ${day}::date AND (r.valid_to IS NULL OR r.valid_to > ${day}::date)`,
    ...(at ? [Prisma.sql`r.region_code = ${at}`] : []),
  ];
  return fetchPage<UnclaimedFirm>(UNCLAIMED, conditions, input);
}

const UNCLAIMED: Listing = {
  columns: Prisma.sql`f.id, f.uscc, f.name, r.region_code AS region, COALESCE(place.name, '') AS "regionName",
    r.valid_from::text AS since`,
  from: Prisma.sql`firm_residence r JOIN firm f ON f.id = r.firm_id LEFT JOIN region place ON place.code = r.region_code`,
  orderBy: Prisma.sql`r.valid_from, f.uscc`,
};

const EXITS: Listing = {
  columns: Prisma.sql`x.id, x.version, x.firm_id AS "firmId", f.name AS "firmName", f.uscc, x.region_code AS region,
    COALESCE(r.name, '') AS "regionName", x.kind::text AS kind, s.name AS "successorName", x."on"::text AS "on",
    x.reason, x.confirm_by AS "confirmBy", COALESCE(c.name, '') AS "confirmName", x.recorded_at AS "recordedAt",
    x.state::text AS state, x.answered_at AS "answeredAt", x.answer, x.effective_on::text AS "effectiveOn"`,
  from: Prisma.sql`firm_exit x JOIN firm f ON f.id = x.firm_id LEFT JOIN firm s ON s.id = x.successor_id
    LEFT JOIN region r ON r.code = x.region_code LEFT JOIN region c ON c.code = x.confirm_by`,
  orderBy: Prisma.sql`x.state <> 'PROPOSED', COALESCE(x.answered_at, x.recorded_at) DESC, x.id`,
};

type ExitRow = Omit<ExitView, "part" | "recordedOn" | "answeredOn"> & {
  readonly recordedAt: Date;
  readonly answeredAt: Date | null;
};

const exitsSeenBy = (actor: Actor, region?: RegionCode) =>
  rowScope(actor, "firm.record", region, Prisma.sql`x.region_code`);

/** Exits in the actor's regions, those that wait first. @throws AppError INVALID, FORBIDDEN */
export async function listExits(actor: Actor, rawInput: unknown): Promise<Page<ExitView>> {
  const { state, ...input } = parseInput(ExitListInput, rawInput);
  const conditions = [
    exitsSeenBy(actor, input.region),
    ...(state ? [Prisma.sql`x.state::text = ${state}`] : []),
  ];
  const page = await fetchPage<ExitRow>(EXITS, conditions, input);
  return { ...page, items: page.items.map((row) => exitView(actor, row)) };
}

/** @throws AppError NOT_FOUND */
export async function getExit(actor: Actor, id: string): Promise<ExitView> {
  return exitView(actor, await fetchOne<ExitRow>(EXITS, [exitsSeenBy(actor)], Prisma.sql`x.id`, id));
}

function exitView(actor: Actor, { recordedAt, answeredAt, ...row }: ExitRow): ExitView {
  return {
    ...row,
    recordedOn: localDateAt(recordedAt),
    answeredOn: answeredAt && localDateAt(answeredAt),
    part: partIn(actor, row.confirmBy, row.region),
  };
}

/** What waits for an answer about a firm; nothing for who may not record there. */
export async function openMatters(actor: Actor, firmId: string): Promise<OpenMatters> {
  const scope = rowScope(actor, "firm.read", undefined, Prisma.sql`f.region_code`);
  const [row] = await db().$queryRaw<
    { transferId: string | null; exitId: string | null; kind: ExitView["kind"]; confirmName: string }[]
  >`
    SELECT t.id AS "transferId", x.id AS "exitId", x.kind::text AS kind, c.name AS "confirmName"
    FROM firm f LEFT JOIN firm_transfer t ON t.firm_id = f.id AND t.state = 'PROPOSED'
      LEFT JOIN firm_exit x ON x.firm_id = f.id AND x.state = 'PROPOSED'
      LEFT JOIN region c ON c.code = x.confirm_by
    WHERE f.id = ${firmId}::uuid AND ${scope}`;
  return {
    transferId: row?.transferId ?? null,
    exit: row?.exitId ? { id: row.exitId, kind: row.kind, confirmName: row.confirmName } : null,
  };
}
