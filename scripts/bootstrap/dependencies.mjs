import { existsSync, statSync, writeFileSync } from "node:fs";
import { fingerprint, readStamp } from "./fingerprint.mjs";
import { npm } from "./run.mjs";

const STAMP = "node_modules/.julin-lock";
const NPM_RECORD = "node_modules/.package-lock.json";

/** Somebody ran npm by hand after the lock file last changed, development packages included. */
function isInstalledByHand() {
  if (!existsSync(NPM_RECORD) || !existsSync("node_modules/vitest")) return false;
  return statSync(NPM_RECORD).mtimeMs >= statSync("package-lock.json").mtimeMs;
}

/** Installs the locked packages where they are missing or the lock file has changed. */
export async function ensureDependencies() {
  const wanted = `${fingerprint(["package-lock.json"])} ${process.platform} ${process.arch} ${process.versions.modules}`;
  if (readStamp(STAMP) === wanted) return;
  if (!(readStamp(STAMP) === null && isInstalledByHand())) {
    console.log("正在安装依赖……");
    // NODE_ENV=production would leave out what the build and the tests need.
    const code = await npm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
    if (code !== 0) throw new Error("依赖安装失败，请检查网络与 npm 源（npm config get registry）后重试。");
  }
  writeFileSync(STAMP, wanted);
}
