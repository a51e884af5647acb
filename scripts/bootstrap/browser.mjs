import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function onPath(name) {
  const finder = process.platform === "win32" ? "where" : "which";
  const found = spawnSync(finder, [name], { encoding: "utf8" });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : null;
}

/** Chromium, from CHROMIUM_PATH, the PATH or the usual places; null when there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : null;
  for (const name of NAMES) {
    const path = onPath(name);
    if (path) return path;
  }
  return ELSEWHERE.find((path) => existsSync(path)) ?? null;
}

function hasChineseFont() {
  // macOS and Windows bring one along.
  if (process.platform !== "linux") return true;
  try {
    return execFileSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return false;
  }
}

function canInstall() {
  return process.platform === "linux" && process.getuid() === 0 && existsSync("/etc/debian_version");
}

/**
 * Sees to Chromium and a Chinese font: installs them for root on Debian, otherwise says what is missing.
 * @returns the path of Chromium
 */
export async function ensureBrowser() {
  const missing = [...(findChromium() ? [] : ["chromium"]), ...(hasChineseFont() ? [] : ["fonts-noto-cjk"])];
  if (missing.length > 0 && canInstall()) {
    console.log(`正在安装 ${missing.join("、")}……`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "fontconfig", ...missing], {
      env,
    });
  }
  const chromium = findChromium();
  if (chromium && hasChineseFont()) return chromium;
  throw new Error(
    [
      "运行测试需要 Chromium 浏览器和中文字体，请安装后重试：",
      "  Debian/Ubuntu:sudo apt-get install chromium fonts-noto-cjk fontconfig",
      "  Fedora:sudo dnf install chromium google-noto-sans-cjk-fonts",
      "  macOS/Windows:安装 Google Chrome 或 Chromium",
      "浏览器不在常用位置时，请用 CHROMIUM_PATH 指明其完整路径。",
    ].join("\n"),
  );
}
