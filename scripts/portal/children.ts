import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { childEnvironment } from "@/lib/platform/env/env";

const GRACE_MS = 10_000;

/** The processes of a running portal. They live and die together. */
export class Children {
  readonly #running = new Map<string, ChildProcess>();
  readonly #onDeath: (name: string) => void;

  /** @param onDeath called when one of them ends, for whatever reason */
  constructor(onDeath: (name: string) => void) {
    this.#onDeath = onDeath;
  }

  start(name: string, args: readonly string[], environment: Readonly<Record<string, string>>): void {
    const child = spawn(process.execPath, ["--import", "./scripts/portal/follow-parent.mjs", ...args], {
      env: childEnvironment(environment),
      stdio: ["ignore", "inherit", "inherit"],
    });
    this.#running.set(name, child);
    child.once("error", () => this.#onDeath(name));
    child.once("exit", () => {
      this.#running.delete(name);
      this.#onDeath(name);
    });
  }

  /** Asks all to end and, after a while, ends them. */
  async stop(): Promise<void> {
    await Promise.all([...this.#running.values()].map(stopOne));
  }
}

async function stopOne(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  await gone;
  clearTimeout(force);
}
