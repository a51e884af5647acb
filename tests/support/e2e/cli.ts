import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The data folder of the portal that all specs share. */
export function sharedDataDir(): string {
  const folder = process.env.JULIN_DATA_DIR;
  if (!folder) throw new Error("no portal: run npm run test:e2e, which starts one");
  return folder;
}

/** Runs `julin` on a portal's data, as its operator would. @returns the document that it prints */
export async function julin<T>(args: readonly string[], dataDir = sharedDataDir()): Promise<T> {
  const env = { ...process.env, JULIN_DATA_DIR: dataDir };
  const call = ["--import", "tsx", "lib/cli/main.ts", ...args, "--json"];
  const { stdout } = await run(process.execPath, call, { env });
  return JSON.parse(stdout) as T;
}
