import { ensureBuild } from "./bootstrap/build.mjs";
import { ensureDependencies } from "./bootstrap/dependencies.mjs";
import { requireNode } from "./bootstrap/node-version.mjs";
import { ensurePrismaClient } from "./bootstrap/prisma-client.mjs";

/*
 * npm start, and with --dev npm run dev. Plain Node up to the point where the packages are there; the rest is
 * TypeScript in scripts/portal.
 */

requireNode();

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop.abort("stopped"));

try {
  await ensureDependencies();
  await ensurePrismaClient();
  const { register } = await import("tsx/esm/api");
  register();
  const { runPortal } = await import("./portal/portal.ts");
  stop.signal.throwIfAborted();
  await runPortal({ dev: process.argv.includes("--dev"), build: ensureBuild, stop });
} catch (error) {
  if (error !== "stopped") stop.abort(error);
}
const reason = stop.signal.reason;
if (reason !== "stopped") {
  console.error(reason instanceof Error && reason.name !== "Error" ? reason : (reason?.message ?? reason));
  process.exitCode = 1;
}
process.exit();
