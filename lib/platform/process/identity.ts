import { readFileSync } from "node:fs";

/** A process that can be told from a later one with the same number, where the system says when it started. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string | null;
}

/** Clock ticks since boot at which the process started; null where there is no /proc. */
function startedAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold spaces; the start time is the 20th field after it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

export function identify(pid: number = process.pid): ProcessIdentity {
  return { pid, started: startedAt(pid) };
}

export function isAlive({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return started === null || startedAt(pid) === started;
}
