import type { Command } from "commander";
import { setBusinessStart } from "@/lib/platform/clock-offset";
import { acquireDatabase } from "@/lib/platform/db/acquire";
import { env } from "@/lib/platform/env/env";
import { isPortalRunning } from "@/lib/platform/process/portal-mark";
import { type Answer, printAnswer } from "./output";

export interface VerbContext<O> {
  /** The positional arguments, as declared on the command. */
  readonly args: readonly (string | undefined)[];
  readonly options: O;
  /** The database under the login role, which owns the tables. */
  readonly ownerUrl: string;
  /** Migrations that were applied first because the database was fresh. */
  readonly applied: readonly string[];
}

export type Run<O> = (context: VerbContext<O>) => Promise<Answer>;

/** Only a call without a portal may move the clock; beside one, everybody follows the portal's. */
function followBusinessClock(): void {
  const { startInstant, dataDir } = env();
  if (startInstant && !isPortalRunning(dataDir)) setBusinessStart(dataDir, startInstant);
}

async function prepareWhenFresh(ownerUrl: string): Promise<readonly string[]> {
  const { isFresh } = await import("@/lib/platform/db/migrate");
  if (!(await isFresh(ownerUrl))) return [];
  const { prepareFreshDatabase } = await import("@/lib/wiring/prepare");
  return (await prepareFreshDatabase()).applied;
}

/** Stops what was started, also when the person presses Ctrl+C in between. */
async function withDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const database = await acquireDatabase();
  const leave = async (): Promise<void> => {
    const { closeDb } = await import("@/lib/platform/db/client");
    await closeDb();
    await database.release();
  };
  const interrupted = (): void => {
    void leave().finally(() => process.exit(130));
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    return await work(database.ownerUrl);
  } finally {
    await leave();
  }
}

/**
 * Turns a commander command into a verb: `--json`, the database (prepared when fresh), the answer, the exit code.
 * Keep the file that calls this light: `run` imports what it needs when it runs, so that other verbs start fast.
 */
export function defineVerb<O extends object = object>(command: Command, run: Run<O>): void {
  command.option("--json", "只输出一个 JSON 文档");
  command.action(async () => {
    followBusinessClock();
    const answer = await withDatabase(async (ownerUrl) => {
      await import("@/lib/wiring/install");
      return run({
        args: command.processedArgs as (string | undefined)[],
        options: command.optsWithGlobals<O>(),
        ownerUrl,
        applied: await prepareWhenFresh(ownerUrl),
      });
    });
    finish(command, answer);
  });
}

/** A verb that must find the database stopped, or needs none. */
export function defineOfflineVerb(command: Command, run: () => Promise<Answer>): void {
  command.option("--json", "只输出一个 JSON 文档");
  command.action(async () => finish(command, await run()));
}

function finish(command: Command, answer: Answer): void {
  printAnswer(answer, command.optsWithGlobals<{ json?: true }>().json === true);
  if (answer.failed) process.exitCode = 1;
}
