import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { identify, isAlive, type ProcessIdentity } from "@/lib/platform/process/identity";

/*
 * Who uses the embedded server. The last one to leave stops it, whoever started it: a command must not take
 * the server away from another one that joined meanwhile. Call these under the folder lock.
 */

let taken = 0;

function folderOf(dataDir: string): string {
  return join(dataDir, "users");
}

/** A process may join more than once. @returns the lease, to be dropped */
export async function takeLease(dataDir: string): Promise<string> {
  const folder = folderOf(dataDir);
  await mkdir(folder, { recursive: true });
  taken += 1;
  const path = join(folder, `${process.pid}-${taken}`);
  await writeFile(path, JSON.stringify(identify()));
  return path;
}

export async function dropLease(lease: string): Promise<void> {
  await rm(lease, { force: true });
}

/** Whether a living process still uses the server; leases of killed ones are cleared away. */
export async function hasUsers(dataDir: string): Promise<boolean> {
  const folder = folderOf(dataDir);
  let used = false;
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const text = await readFile(path, "utf8").catch(() => "");
    if (text && isAlive(JSON.parse(text) as ProcessIdentity)) used = true;
    else await rm(path, { force: true });
  }
  return used;
}
