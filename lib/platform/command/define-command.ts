import type { z } from "zod";
import type { AuditRecord } from "@/lib/platform/audit/entry";
import { writeAudit } from "@/lib/platform/audit/write";
import { now as businessNow, realNow } from "@/lib/platform/clock";
import { inTransaction, type TransactionLimits } from "@/lib/platform/db/transaction";
import { fillOutbox, runInTransactionHandlers } from "@/lib/platform/events/deliver";
import type { Announcement } from "@/lib/platform/events/registry";
import { type Actor, requireAction } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import { localDateAt } from "@/lib/shared/time/local-date";
import type { CommandContext } from "./context";
import { parseInput } from "./parse-input";

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

export type Command<I, O> = (actor: Actor, input: I, options?: CommandOptions) => Promise<O>;

/**
 * One command is one transaction: right → input → the command's own work → derived data → outbox → audit.
 * It may be run again from the start when the database asks for it, so `run` must have no other effects.
 */
export function defineCommand<S extends z.ZodType, O, P = undefined>(
  definition: CommandDefinition<S, O, P>,
): Command<z.input<S>, O> {
  return async (actor, rawInput, options = {}) => {
    if (definition.action !== "anybody") requireAction(actor, definition.action);
    const input = parseInput(definition.input, rawInput);
    const prepared = (await definition.prepare?.(actor, input)) as P;
    return inTransaction(async (tx) => {
      const now = businessNow();
      const records: AuditRecord[] = [];
      const announcements: Announcement[] = [];
      const output = await definition.run(
        {
          tx,
          actor,
          now,
          today: localDateAt(now),
          audit: (record) => records.push(record),
          announce: (name, payload) => announcements.push({ name, payload }),
        },
        input,
        prepared,
      );
      await fillOutbox(tx, await runInTransactionHandlers(tx, now, announcements));
      if (typeof definition.audit === "string") {
        const context = {
          actor,
          action: definition.audit,
          at: realNow(),
          requestId: options.requestId ?? null,
        };
        await writeAudit(tx, context, records);
      } else if (records.length > 0) {
        throw new Error(`a command that declares no audit word wrote ${records.length} records`);
      }
      return output;
    }, limitsOf(definition.timeoutMs));
  };
}

/** The pool gives up on a statement after a minute, whatever a command allows itself. */
const LONGEST_STATEMENT_MS = 55_000;

function limitsOf(timeoutMs: number | undefined): TransactionLimits {
  if (timeoutMs === undefined) return {};
  return { timeoutMs, statementTimeoutMs: Math.min(timeoutMs, LONGEST_STATEMENT_MS) };
}
