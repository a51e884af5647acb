import { existsSync, writeFileSync } from "node:fs";
import { fingerprint, readStamp } from "./fingerprint.mjs";
import { runNode } from "./run.mjs";

const STAMP = ".next/julin-sources";

const SOURCES = [
  ...["app", "components", "lib", "public", "prisma/schema"],
  ...["next.config.ts", "proxy.ts", "instrumentation.ts", "postcss.config.mjs"],
  "package-lock.json",
];

/**
 * Builds the portal where its sources have changed since the last build.
 * @param {AbortSignal} [signal]
 */
export async function ensureBuild(signal) {
  const wanted = fingerprint(SOURCES, (path) => !/\.test\.tsx?$/.test(path));
  if (existsSync(".next/BUILD_ID") && readStamp(STAMP) === wanted) return;
  console.log("正在构建……");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const code = await runNode(["node_modules/next/dist/bin/next", "build"], { env, signal });
  signal?.throwIfAborted();
  if (code !== 0) throw new Error("构建失败，原因见上。");
  writeFileSync(STAMP, wanted);
}
