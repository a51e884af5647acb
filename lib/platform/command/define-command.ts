import type { z } from "zod";
import type { AuditRecord } from "@/lib/platform/audit/entry";
import { writeAudit } from "@/lib/platform/audit/write";
import { now as businessNow, realNow } from "@/lib/platform/clock";
import { inTransaction, type TransactionLimits, type Tx } from "@/lib/platform/db/transaction";
import { fillOutbox, runInTransactionHandlers } from "@/lib/platform/events/deliver";
import type { Announcement } from "@/lib/platform/events/registry";
import { type Actor, requireAction } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import { localDateAt } from "@/lib/shared/time/local-date";
import type { CommandContext } from "./context";
import { parseInput } from "./parse-input";
import { type Stage, stage } from "./rehearse";

export interface CommandDefinition<S extends z.ZodType, O, P> {
  /** The word under which the change stands in the audit (`organisation.established`). */
  readonly audit: string | { readonly none: string };
  /** What the actor must be allowed to do; where, the command asks itself. */
  readonly action: Action | "anybody";
  readonly input: S;
  /** For imports; an ordinary command ends after 5 s. */
  readonly timeoutMs?: number;
  /** Long work that needs no transaction, such as reading a file; done once, before it opens, and changes nothing. */
  readonly prepare?: (actor: Actor, input: z.output<S>) => Promise<P>;
  readonly run: (context: CommandContext, input: z.output<S>, prepared: P) => Promise<O>;
}

export interface CommandOptions {
  readonly requestId?: string;
}

export interface Command<I, O> {
  (actor: Actor, input: I, options?: CommandOptions): Promise<O>;
  /** Does the work as a part of another command, with the same actor, and its audit under its own word. */
  within(context: CommandContext, input: I): Promise<O>;
  /**
   * Lets `look` see what the command would change: the real work, derived data included, on a stage where nothing
   * is audited or sent and everything is taken back in the end.
   */
  rehearse<T>(actor: Actor, input: I, look: (stage: Stage) => Promise<T>): Promise<T>;
}

/**
 * One command is one transaction: right → input → the command's own work → derived data → outbox → audit.
 * It may be run again from the start when the database asks for it, so `run` must have no other effects.
 */
export function defineCommand<S extends z.ZodType, O, P = undefined>(
  definition: CommandDefinition<S, O, P>,
): Command<z.input<S>, O> {
  const limits = limitsOf(definition.timeoutMs);
  const open = async (actor: Actor, rawInput: unknown) => {
    if (definition.action !== "anybody") requireAction(actor, definition.action);
    const input = parseInput(definition.input, rawInput);
    const prepared = (await definition.prepare?.(actor, input)) as P;
    return (tx: Tx) => perform(definition, tx, actor, input, prepared);
  };
  const execute = async (actor: Actor, rawInput: z.input<S>, options: CommandOptions = {}): Promise<O> => {
    const work = await open(actor, rawInput);
    return inTransaction(async (tx) => {
      const { output, records, announced } = await work(tx);
      await fillOutbox(tx, announced);
      await audit(definition, tx, actor, records, options);
      return output;
    }, limits);
  };
  const rehearse: Command<z.input<S>, O>["rehearse"] = async (actor, rawInput, look) => {
    const work = await open(actor, rawInput);
    return stage(async (tx) => (await work(tx)).announced, look, limits);
  };
  const within: Command<z.input<S>, O>["within"] = async (context, rawInput) => {
    const { actor } = context;
    if (definition.action !== "anybody") requireAction(actor, definition.action);
    const input = parseInput(definition.input, rawInput);
    const prepared = (await definition.prepare?.(actor, input)) as P;
    const word = typeof definition.audit === "string" ? { action: definition.audit } : {};
    const audit = (record: AuditRecord) => context.audit({ ...word, ...record });
    return definition.run({ ...context, audit }, input, prepared);
  };
  return Object.assign(execute, { rehearse, within });
}

interface Performed<O> {
  readonly output: O;
  readonly records: readonly AuditRecord[];
  /** By the command and by those who heard it. */
  readonly announced: readonly Announcement[];
}

/** The command's own work, and what follows from it before the commit. */
async function perform<S extends z.ZodType, O, P>(
  definition: CommandDefinition<S, O, P>,
  tx: Tx,
  actor: Actor,
  input: z.output<S>,
  prepared: P,
): Promise<Performed<O>> {
  const now = businessNow();
  const records: AuditRecord[] = [];
  const announcements: Announcement[] = [];
  const context: CommandContext = {
    tx,
    actor,
    now,
    today: localDateAt(now),
    audit: (record) => records.push(record),
    announce: (name, payload) => announcements.push({ name, payload }),
  };
  const output = await definition.run(context, input, prepared);
  return { output, records, announced: await runInTransactionHandlers(tx, now, announcements) };
}

async function audit(
  { audit: word, action }: Pick<CommandDefinition<z.ZodType, unknown, never>, "audit" | "action">,
  tx: Tx,
  actor: Actor,
  records: readonly AuditRecord[],
  { requestId = null }: { readonly requestId?: string | null },
): Promise<void> {
  if (typeof word === "string") {
    const right = action === "anybody" ? {} : { right: action };
    await writeAudit(tx, { actor, action: word, ...right, at: realNow(), requestId }, records);
  } else if (records.length > 0) {
    throw new Error(`a command that declares no audit word wrote ${records.length} records`);
  }
}

/** The pool gives up on a statement after a minute, whatever a command allows itself. */
const LONGEST_STATEMENT_MS = 55_000;

function limitsOf(timeoutMs: number | undefined): TransactionLimits {
  if (timeoutMs === undefined) return {};
  return { timeoutMs, statementTimeoutMs: Math.min(timeoutMs, LONGEST_STATEMENT_MS) };
}
