import { inRounds } from "@/lib/platform/db/in-rounds";
import type { Tx } from "@/lib/platform/db/transaction";
import { uuid7 } from "@/lib/platform/ids";
import { type Actor, inWhosePlace } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import { groupBy } from "@/lib/shared/group-by";
import { districtOf, NATION } from "@/lib/shared/region-code";
import { canonicalJson } from "./canonical";
import { CHAIN_START, COMMON_CHAIN, entryHash } from "./chain";
import { type AuditRecord, actorLabel } from "./entry";

export interface AuditContext {
  readonly actor: Actor;
  readonly action: string;
  /** The right that it was done by; absent where everybody may. */
  readonly right?: Action;
  /** Real time, not business time. */
  readonly at: Date;
  readonly requestId: string | null;
}

interface Head {
  readonly chain: string;
  readonly seq: bigint;
  readonly hash: string;
}

/**
 * Appends the buffered records of a transaction, last of all its writes. Chain heads are locked in code order,
 * so that two transactions over the same districts cannot deadlock.
 */
export async function writeAudit(
  tx: Tx,
  context: AuditContext,
  records: readonly AuditRecord[],
): Promise<void> {
  const byChain = groupBy(records, chainOf);
  for (const chain of [...byChain.keys()].sort()) {
    let head = await lockHead(tx, chain);
    await inRounds(byChain.get(chain) ?? [], async (round) => {
      const rows = chainRows(context, head, round);
      await insertEntries(tx, rows);
      head = rows.at(-1) ?? head;
    });
    await tx.auditHead.update({ where: { chain }, data: { seq: head.seq, hash: head.hash } });
  }
}

/** One document instead of fourteen parameters a row: an import writes ten thousand of them. */
async function insertEntries(tx: Tx, rows: ReturnType<typeof chainRows>): Promise<void> {
  const columns = rows.map((row) => ({
    id: row.id,
    chain: row.chain,
    seq: String(row.seq),
    at: row.at.toISOString(),
    action: row.action,
    actor_id: row.actorId,
    actor_name: row.actorName,
    subject_type: row.subjectType,
    subject_id: row.subjectId,
    region_code: row.regionCode,
    body: row.body,
    previous: row.previous,
    hash: row.hash,
  }));
  await tx.$executeRaw`
    INSERT INTO audit_entry (id, chain, seq, at, action, actor_id, actor_name, subject_type, subject_id, region_code,
                             body, previous, hash)
    SELECT id, chain, seq, at, action, actor_id, actor_name, subject_type, subject_id, region_code, body, previous, hash
    FROM jsonb_populate_recordset(NULL::audit_entry, ${JSON.stringify(columns)}::jsonb)`;
}

function chainOf(record: AuditRecord): string {
  return record.regionCode ? districtOf(record.regionCode) : COMMON_CHAIN;
}

async function lockHead(tx: Tx, chain: string): Promise<Head> {
  await tx.$executeRaw`INSERT INTO audit_head (chain, seq, hash) VALUES (${chain}, 0, ${CHAIN_START}) ON CONFLICT DO NOTHING`;
  const [head] = await tx.$queryRaw<
    Head[]
  >`SELECT chain, seq, hash FROM audit_head WHERE chain = ${chain} FOR UPDATE`;
  if (!head) throw new Error(`audit head ${chain} vanished`);
  return head;
}

function chainRows(context: AuditContext, head: Head, records: readonly AuditRecord[]) {
  let { seq, hash } = head;
  return records.map((record) => {
    const id = uuid7();
    const action = record.action ?? context.action;
    const regionCode = record.regionCode ?? NATION;
    const behalf = context.right ? inWhosePlace(context.actor, context.right, regionCode) : null;
    const actor = actorLabel(context.actor, behalf);
    const body = canonicalJson({
      id,
      at: context.at.getTime(),
      actor,
      action,
      subject: record.subject,
      regionCode,
      before: record.before,
      after: record.after,
      reason: record.reason,
      requestId: context.requestId,
    });
    const previous = hash;
    seq += 1n;
    hash = entryHash(head.chain, seq, previous, body);
    return {
      id,
      chain: head.chain,
      seq,
      at: context.at,
      action,
      actorId: actor.id,
      actorName: actor.name,
      subjectType: record.subject.type,
      subjectId: record.subject.id,
      regionCode,
      body,
      previous,
      hash,
    };
  });
}
