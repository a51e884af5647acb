import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

function pathOf(dataDir: string): string {
  return join(dataDir, "clock.json");
}

/** Milliseconds by which business time runs ahead of real time; 0 without a file. */
export function readOffset(dataDir: string): number {
  let text: string;
  try {
    text = readFileSync(pathOf(dataDir), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw error;
  }
  return (JSON.parse(text) as { offsetMs: number }).offsetMs;
}

/** Makes business time start at `start` from now on, for every process of this data folder; null: real time. */
export function setBusinessStart(dataDir: string, start: Date | null): void {
  const path = pathOf(dataDir);
  if (!start) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ offsetMs: start.getTime() - Date.now(), start })}\n`);
  renameSync(draft, path);
}
