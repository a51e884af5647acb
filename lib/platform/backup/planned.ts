import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { BackupSettings } from "@/lib/platform/env/settings";
import { log } from "@/lib/platform/log/log";
import { formatDateTime } from "@/lib/shared/time/format";
import { writeBackup } from "./write-backup";

/** What this job has written, and nothing else that lies in the folder. */
const OURS = /^julin-\d{8}-\d{4}\.backup$/;

/** Whether the hour of the business day has come. */
export function isBackupDue({ time }: Pick<BackupSettings, "time">, at: Date): boolean {
  return formatDateTime(at).slice(-5) >= time;
}

/** Those to take away when only the newest `keep` stay; the names tell when they were made. */
export function tooOld(names: readonly string[], keep: number): string[] {
  return names
    .filter((name) => OURS.test(name))
    .sort()
    .slice(0, -keep);
}

/**
 * Writes today's backup into the folder of the settings and takes the oldest ones away, once the new one is whole.
 * @returns the path of the new one
 */
export async function backUpByPlan({ dir, keep }: BackupSettings, at: Date): Promise<string> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const [day, time] = formatDateTime(at).replaceAll(/[-:]/g, "").split(" ");
  const file = join(dir, `julin-${day}-${time}.backup`);
  const summary = await writeBackup(file);
  const old = tooOld(await readdir(dir), keep);
  for (const name of old) await rm(join(dir, name));
  log().info({ file, ...summary, removed: old.length }, "backed up");
  return file;
}
