import { db } from "@/lib/platform/db/client";
import { CHAIN_START, entryHash } from "./chain";

export interface BrokenEntry {
  readonly district: string;
  readonly seq: number;
  /** Absent when the tail of the chain was cut. */
  readonly id: string | null;
}

export interface AuditVerdict {
  readonly entries: number;
  readonly ok: boolean;
  readonly firstBroken: BrokenEntry | null;
}

const PAGE = 5_000;

/** One chain as a walk along it found it. */
export interface ChainVerdict {
  readonly chain: string;
  /** Entries that fit, from the first on. */
  readonly entries: number;
  /** Hash of the last of them. */
  readonly hash: string;
  readonly broken: BrokenEntry | null;
}

/** Recomputes the chains and names the first entry that does not fit, or the place where a tail is missing. */
export async function verifyAudit(chain?: string): Promise<AuditVerdict> {
  const verdicts = await verifyChains(chain);
  const entries = verdicts.reduce((sum, verdict) => sum + verdict.entries, 0);
  const firstBroken = verdicts.find(({ broken }) => broken !== null)?.broken ?? null;
  return { entries, ok: firstBroken === null, firstBroken };
}

/** The same, chain by chain in the order of their codes. */
export async function verifyChains(chain?: string): Promise<ChainVerdict[]> {
  const verdicts: ChainVerdict[] = [];
  for (const head of await chainHeads(chain)) {
    verdicts.push({ chain: head.chain, ...(await walkChain(head.chain, head.seq, head.hash)) });
  }
  return verdicts;
}

/** Also chains whose head was removed: they count as cut at the end. */
async function chainHeads(chain: string | undefined) {
  const where = chain ? { chain } : {};
  const heads = await db().auditHead.findMany({ where, orderBy: { chain: "asc" } });
  const known = new Set(heads.map((head) => head.chain));
  const used = await db().auditEntry.findMany({ where, distinct: ["chain"], select: { chain: true } });
  const headless = used.filter((entry) => !known.has(entry.chain));
  return [...heads, ...headless.map((entry) => ({ chain: entry.chain, seq: -1n, hash: "" }))];
}

async function walkChain(chain: string, headSeq: bigint, headHash: string) {
  let seq = 0n;
  let hash = CHAIN_START;
  for (;;) {
    const page = await db().auditEntry.findMany({
      where: { chain, seq: { gt: seq } },
      orderBy: { seq: "asc" },
      take: PAGE,
    });
    for (const entry of page) {
      const fits =
        entry.seq === seq + 1n &&
        entry.previous === hash &&
        entry.hash === entryHash(chain, entry.seq, hash, entry.body) &&
        columnsAgree(entry);
      if (!fits)
        return {
          entries: Number(seq),
          hash,
          broken: { district: chain, seq: Number(seq + 1n), id: entry.id },
        };
      seq = entry.seq;
      hash = entry.hash;
    }
    if (page.length < PAGE) break;
  }
  const whole = seq === headSeq && hash === headHash;
  return {
    entries: Number(seq),
    hash,
    broken: whole ? null : { district: chain, seq: Number(seq) + 1, id: null },
  };
}

/** The columns repeat the body for searching; a difference is tampering too. */
function columnsAgree(entry: {
  id: string;
  at: Date;
  action: string;
  actorName: string;
  subjectId: string;
  regionCode: string;
  body: string;
}): boolean {
  const body = JSON.parse(entry.body) as {
    id: string;
    at: number;
    action: string;
    actor: { name: string };
    subject: { id: string };
    regionCode: string;
  };
  return (
    body.id === entry.id &&
    body.at === entry.at.getTime() &&
    body.action === entry.action &&
    body.actor.name === entry.actorName &&
    body.subject.id === entry.subjectId &&
    body.regionCode === entry.regionCode
  );
}
