import { inTransaction, type TransactionLimits, type Tx } from "@/lib/platform/db/transaction";
import type { Announcement } from "@/lib/platform/events/registry";

/** Where a command is tried out. `play` and `undo` take turns, as often as one wants to look. */
export interface Stage {
  readonly tx: Tx;
  /** Does it; answers what was announced. */
  play(): Promise<readonly Announcement[]>;
  /** Takes back what the last `play` did. */
  undo(): Promise<void>;
}

/** Carries what was seen out of the transaction that it breaks off. */
class TakenBack extends Error {
  readonly seen: unknown;

  constructor(seen: unknown) {
    super("a rehearsal is never committed");
    this.seen = seen;
  }
}

/** Runs `look` over a stage for the work, in a transaction that is always rolled back. */
export async function stage<T>(
  work: (tx: Tx) => Promise<readonly Announcement[]>,
  look: (stage: Stage) => Promise<T>,
  limits: TransactionLimits,
): Promise<T> {
  try {
    return await inTransaction(async (tx): Promise<never> => {
      throw new TakenBack(await look(stageIn(tx, work)));
    }, limits);
  } catch (error) {
    if (error instanceof TakenBack) return error.seen as T;
    throw error;
  }
}

function stageIn(tx: Tx, work: (tx: Tx) => Promise<readonly Announcement[]>): Stage {
  return {
    tx,
    play: async () => {
      await tx.$executeRaw`SAVEPOINT rehearsal`;
      const announced = await work(tx);
      // What the commit would refuse, a rehearsal refuses too.
      await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
      return announced;
    },
    undo: async () => {
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT rehearsal`;
    },
  };
}
