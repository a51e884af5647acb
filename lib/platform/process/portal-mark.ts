import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { identify, isAlive, type ProcessIdentity } from "./identity";

function pathOf(dataDir: string): string {
  return join(dataDir, "portal.json");
}

function readMark(dataDir: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(pathOf(dataDir), "utf8")) as ProcessIdentity;
  } catch {
    // Absent, or half written by a start that was killed: no portal either way.
    return null;
  }
}

/** Whether a portal runs on this data folder. */
export function isPortalRunning(dataDir: string): boolean {
  const mark = readMark(dataDir);
  return mark !== null && isAlive(mark);
}

/** Says that this process is the portal of the data folder, until the returned function is called. */
export function markPortal(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  writeFileSync(pathOf(dataDir), JSON.stringify(identify()));
  return () => {
    if (readMark(dataDir)?.pid === process.pid) rmSync(pathOf(dataDir), { force: true });
  };
}
