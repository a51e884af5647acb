import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fingerprint, readStamp } from "./fingerprint.mjs";
import { runNode } from "./run.mjs";

const STAMP = "generated/.prisma-schema";

/** Generates the database client where the schema has changed. */
export async function ensurePrismaClient() {
  const wanted = fingerprint([
    "prisma/schema",
    "prisma.config.ts",
    "node_modules/@prisma/client/package.json",
  ]);
  if (existsSync("generated/prisma/client.ts") && readStamp(STAMP) === wanted) return;
  const code = await runNode(["node_modules/prisma/build/index.js", "generate"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (code !== 0) throw new Error("数据库客户端生成失败（prisma generate）。");
  mkdirSync("generated", { recursive: true });
  writeFileSync(STAMP, wanted);
}
