import { Prisma } from "@/generated/prisma/client";
import { either, namedQueueScope, queueScope } from "@/lib/platform/access/queue-scope";
import { rowScope } from "@/lib/platform/access/row-scope";
import { parseInput } from "@/lib/platform/command/parse-input";
import { db } from "@/lib/platform/db/client";
import { fetchWaiting } from "@/lib/platform/db/fetch-waiting";
import { fetchOne, fetchPage, type Listing } from "@/lib/platform/db/list-page";
import { type Actor, requireAction } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import type { QueueQuestion, Waiting } from "@/lib/shared/queue";
import { districtOf, type RegionCode, regionRange } from "@/lib/shared/region-code";
import { addDays, startOfDay } from "@/lib/shared/time/local-date";
import { type ProposalKind, ProposalListInput, type ProposalView } from "./schema";

const PROPOSALS: Listing = {
  columns: Prisma.sql`p.id, p.kind::text AS kind, p.state::text AS state, p.firm_id AS "firmId", f.name AS "firmName",
    f.region_code AS region, COALESCE(r.name, '') AS "regionName", p.content, p.note, p.proposed_by AS "proposedById",
    p.proposed_by_name AS "proposedBy",
    to_char(p.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "proposedAt",
    p.decided_by_name AS "decidedBy",
    to_char(p.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "decidedAt",
    p.reason, p.version, place.name AS "placeName"`,
  from: Prisma.sql`proposal p JOIN firm f ON f.id = p.firm_id LEFT JOIN region r ON r.code = f.region_code
    LEFT JOIN region place ON place.code = p.content ->> 'regionCode'`,
  orderBy: Prisma.sql`(p.state <> 'OPEN'), p.recorded_at DESC, p.id`,
};

/** Proposals about the firms of the scope, those that wait first. @throws AppError INVALID or NOT_FOUND */
export async function listProposals(actor: Actor, rawInput: unknown): Promise<Page<ProposalView>> {
  const input = parseInput(ProposalListInput, rawInput);
  const { state, region } = input;
  const conditions = [proposalScope(actor, region), ...(state ? [Prisma.sql`p.state::text = ${state}`] : [])];
  return fetchPage<ProposalView>(PROPOSALS, conditions, input);
}

/** @throws AppError NOT_FOUND */
export async function getProposal(actor: Actor, id: string): Promise<ProposalView> {
  return fetchOne<ProposalView>(PROPOSALS, [proposalScope(actor, undefined)], Prisma.sql`p.id`, id);
}

const ofFirms = {
  kind: "FIRM",
  among: (ids: readonly string[]) => Prisma.sql`p.firm_id = ANY(${[...ids]}::uuid[])`,
} as const;

function proposalScope(actor: Actor, region: RegionCode | undefined): Prisma.Sql {
  return rowScope(actor, "proposal.read", region, Prisma.sql`f.region_code`, [ofFirms]);
}

export interface WaitingProposal {
  readonly kind: ProposalKind;
  readonly state: "OPEN" | "DECLINED";
  readonly firmName: string;
}

/** How long a declined proposal stays in the queue of the firm's people (product default). */
const REMIND_DAYS = 14;

/** What waits to be decided, for those who decide; what was declined of late, for those who proposed it. */
export async function waitingProposals(
  actor: Actor,
  question: QueueQuestion,
): Promise<Waiting<WaitingProposal>> {
  const since = startOfDay(addDays(question.today, -REMIND_DAYS));
  const deciding = queueScope(actor, "proposal.decide", question.region, Prisma.sql`f.region_code`);
  const making = namedQueueScope(actor, "proposal.make", question.region, Prisma.sql`f.region_code`, ofFirms);
  const scope = either([
    deciding && Prisma.sql`(p.state = 'OPEN' AND ${deciding})`,
    making && Prisma.sql`(p.state = 'DECLINED' AND p.decided_at >= ${since} AND ${making})`,
  ]);
  const listing = {
    columns: Prisma.sql`p.kind::text AS kind, p.state::text AS state, f.name AS "firmName"`,
    from: Prisma.sql`proposal p JOIN firm f ON f.id = p.firm_id`,
    id: Prisma.sql`p.id`,
    due: Prisma.sql`NULL::date`,
    region: Prisma.sql`f.region_code`,
  };
  // A newer proposal of the kind answers the declined one.
  const unanswered = Prisma.sql`NOT EXISTS (
    SELECT 1 FROM proposal newer
    WHERE newer.firm_id = p.firm_id AND newer.kind = p.kind AND newer.recorded_at > p.recorded_at)`;
  return fetchWaiting<WaitingProposal>(listing, scope, [unanswered], question);
}

/** The communities of a district, by the name of their street: public names, for saying where a firm went. */
export async function communitiesAround(
  actor: Actor,
  region: RegionCode,
): Promise<{ code: string; name: string; above: string }[]> {
  requireAction(actor, "proposal.make");
  const { lo, hi } = regionRange(districtOf(region));
  return db().$queryRaw<{ code: string; name: string; above: string }[]>`
    SELECT r.code, r.name, COALESCE(street.name, '') AS above
    FROM region r LEFT JOIN region street ON street.code = r.parent_code
    WHERE r.level = 'COMMUNITY' AND r.selectable AND r.valid_to IS NULL AND r.code >= ${lo} AND r.code < ${hi}
    ORDER BY r.code`;
}
