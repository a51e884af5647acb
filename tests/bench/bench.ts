import { join } from "node:path";
import { type AcquiredDatabase, acquireDatabase } from "@/lib/platform/db/acquire";
import { closeDb, pool } from "@/lib/platform/db/client";
import { removeCluster } from "@/lib/platform/db/embedded/embedded-server";
import { prepareFreshDatabase, preparePortal } from "@/lib/wiring/prepare";
import { onDatabase } from "@/tests/support/on-database";
import { importLines, keepTemplate } from "./import-lines";
import { type RunningPortal, startPortal } from "./portal";
import { type Line, report } from "./report";
import { requestLines } from "./request-lines";
import { buildScratchApp, removeScratchApp } from "./scratch-app";

/** Everything that is measured, on one embedded server that ends with it. */
export class Bench {
  readonly #dataDir: string;
  readonly #database: AcquiredDatabase;
  #portal: RunningPortal | null = null;

  private constructor(dataDir: string, database: AcquiredDatabase) {
    this.#dataDir = dataDir;
    this.#database = database;
  }

  static async open(dataDir: string): Promise<Bench> {
    return new Bench(dataDir, await acquireDatabase());
  }

  /** @param part `requests` or `import`; without it both, and the report is written */
  async run(port: number, part?: string): Promise<void> {
    await prepareFreshDatabase();
    const version = String((await pool().query("SHOW server_version")).rows[0]?.server_version);
    await closeDb();
    const requests = part === "import" ? [] : await this.#requests(port);
    const imported = part === "requests" ? [] : await this.#import();
    report([...requests, ...imported], part === undefined ? version : null);
  }

  async #import(): Promise<Line[]> {
    return await importLines(this.#database.ownerUrl, join(this.#dataDir, "ledger.xlsx"));
  }

  async #requests(port: number): Promise<Line[]> {
    // The import wants a database with the regions only, so it is put by before the demo data come.
    await keepTemplate(this.#database.ownerUrl);
    await preparePortal({ demo: true });
    await onDatabase(this.#database.ownerUrl, (owner) => owner.query("ANALYZE"));
    await buildScratchApp();
    this.#portal = await startPortal(port);
    const lines = await requestLines(port);
    await this.#portal.stop();
    return lines;
  }

  /** Stops and removes whatever `run` has started and made. */
  async close(): Promise<void> {
    await this.#portal?.stop();
    await closeDb();
    await this.#database.release();
    await removeCluster(this.#dataDir);
    removeScratchApp();
  }
}
