import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { onDatabase } from "@/tests/support/on-database";
import { median } from "./statistics";

const ROUNDS = 5;
const run = promisify(execFile);

interface ChildAnswer {
  readonly rows: number;
  readonly milliseconds: number;
  readonly peakMb: number;
}

export interface ImportResult {
  readonly importMs: number;
  readonly baselineMs: number;
  /** The highest of all rounds, with Node and the program itself. */
  readonly peakMb: number;
  readonly firms: number;
}

async function inChild(way: "import" | "baseline", file: string, url: string): Promise<ChildAnswer> {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    AUTH_SECRET: "-".repeat(32),
    ENCRYPTION_KEY: "0".repeat(64),
  };
  const { stdout } = await run(
    process.execPath,
    ["--import", "tsx", "tests/bench/import-child.ts", way, file],
    { env },
  );
  return JSON.parse(stdout) as ChildAnswer;
}

/** A database with the regions and nothing else, as a first import finds it. */
async function onFreshDatabase<T>(
  clusterUrl: string,
  template: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const name = "bench_import";
  await onDatabase(clusterUrl, (owner) => owner.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  try {
    return await work(url.href);
  } finally {
    await onDatabase(clusterUrl, (owner) => owner.query(`DROP DATABASE ${name} WITH (FORCE)`));
  }
}

/**
 * Import and baseline in turn, each in a process and on a database of its own.
 * @param template a prepared database without firms, holding the table `bulk`
 */
export async function measureImport(
  clusterUrl: string,
  template: string,
  file: string,
): Promise<ImportResult> {
  const rounds: { readonly imported: ChildAnswer; readonly base: ChildAnswer }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const imported = await onFreshDatabase(clusterUrl, template, (url) => inChild("import", file, url));
    const base = await onFreshDatabase(clusterUrl, template, (url) => inChild("baseline", file, url));
    rounds.push({ imported, base });
  }
  return {
    importMs: median(rounds.map(({ imported }) => imported.milliseconds)),
    baselineMs: median(rounds.map(({ base }) => base.milliseconds)),
    peakMb: Math.max(...rounds.map(({ imported }) => imported.peakMb)),
    firms: rounds[0]?.imported.rows ?? 0,
  };
}
