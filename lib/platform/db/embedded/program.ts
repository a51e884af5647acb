import { type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";
import { childEnvironment } from "@/lib/platform/env/env";
import type { Account } from "./account";
import type { Placement } from "./placement";

/** Runs one of PostgreSQL's programs to its end. @throws Error with what it wrote */
export async function runProgram(
  place: Placement,
  name: "initdb" | "pg_ctl",
  args: readonly string[],
  account: Account,
): Promise<void> {
  const file = join(place.native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  const env = childEnvironment({ LC_ALL: "C", TZ: "UTC" });
  const options: SpawnOptions = { ...account, env, cwd: place.cluster, stdio: ["ignore", "pipe", "pipe"] };
  await new Promise<void>((done, fail) => {
    const child = spawn(file, args, options);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    child.on("error", fail);
    // Not "close": a server started by pg_ctl may hold the pipes open for as long as it lives.
    child.on("exit", (code) => {
      child.stdout?.destroy();
      child.stderr?.destroy();
      if (code === 0) done();
      else fail(new Error(`${name}: ${said.trim() || `exit ${code}`}`));
    });
  });
}
