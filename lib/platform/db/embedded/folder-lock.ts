import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identify, isAlive, type ProcessIdentity } from "@/lib/platform/process/identity";

const POLL_MS = 40;
/** Longer than the longest start of a server; a holder older than this has hung. */
const STALE_MS = 120_000;

async function isStale(path: string): Promise<boolean> {
  const [text, info] = await Promise.all([
    readFile(path, "utf8").catch(() => null),
    stat(path).catch(() => null),
  ]);
  if (text === null || info === null) return false;
  if (Date.now() - info.mtimeMs > STALE_MS) return true;
  // An empty file belongs to somebody who is writing it right now.
  return text !== "" && !isAlive(JSON.parse(text) as ProcessIdentity);
}

/**
 * Runs `work` while no other process does so with the same folder.
 * A lock left by a killed process is taken away: renamed first, so that only one of several waiters does it.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "lock");
  for (;;) {
    try {
      await writeFile(path, JSON.stringify(identify()), { flag: "wx" });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (await isStale(path)) {
      const aside = `${path}.${process.pid}`;
      await rename(path, aside).catch(() => undefined);
      await rm(aside, { force: true });
    } else {
      await sleep(POLL_MS);
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
