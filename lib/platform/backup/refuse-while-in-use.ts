import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { AppError } from "@/lib/shared/result";

/** Connections that were just closed, our own among them, take a moment to go. */
const TRIES = 10;
const PAUSE_MS = 200;

/**
 * A portal on another machine leaves no mark in this data folder, but its connections show.
 * @throws AppError STATE while the portal, a worker or a command is connected to this database
 */
export async function refuseWhileInUse(owner: pg.Client): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const { rowCount } = await owner.query(`
      SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'julin' AND pid <> pg_backend_pid()`);
    if (rowCount === 0) return;
    if (tried === TRIES) throw new AppError("STATE", "门户或其他命令正在使用数据库，请先停止再恢复");
    await owner.query("SELECT pg_stat_clear_snapshot()");
    await sleep(PAUSE_MS);
  }
}
