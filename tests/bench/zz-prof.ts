import { mkdtempSync } from "node:fs";
Object.assign(process.env, { JULIN_DATA_DIR: "/tmp/k-prof", PORT: "4791", PUBLIC_URL: "http://127.0.0.1:4791", DATABASE_URL: "", JULIN_NOW: "" });
const { acquireDatabase } = await import("@/lib/platform/db/acquire");
const { buildScratchApp, SCRATCH, NEXT } = await import("./scratch-app");
const { targetsOn } = await import("./portal");
await import("@/lib/wiring/install");
const d = await acquireDatabase();
const { spawn } = await import("node:child_process");
const { once } = await import("node:events");
await buildScratchApp();
const s = spawn(process.execPath, ["--cpu-prof", "--cpu-prof-dir=/tmp/k-cpu", NEXT, "start", "-p", "4791"], { cwd: SCRATCH, env: { ...process.env, NODE_ENV: "production" }, stdio: "inherit" });
for (;;) { try { await fetch("http://127.0.0.1:4791/api/health/live"); break; } catch { await new Promise((r) => setTimeout(r, 200)); } }
const t = await targetsOn(4791);
for (const x of [t.page, t.empty, t.emptyDesk]) {
  for (let i = 0; i < 10; i++) await (await fetch(x.url, { headers: x.headers })).text();
  const b = performance.now(); let n = 0; for (let i = 0; i < 30; i++) n = (await (await fetch(x.url, { headers: x.headers })).text()).length;
  console.log(x.name, ((performance.now() - b) / 30).toFixed(1), "ms", n, "chars");
}
const body = await (await fetch(t.page.url, { headers: t.page.headers })).text();
const { writeFileSync } = await import("node:fs"); writeFileSync("/tmp/k-page.html", body);
for (let i = 0; i < 100; i++) await (await fetch(t.page.url, { headers: t.page.headers })).text();
s.kill("SIGTERM"); await once(s, "exit");
const { closeDb } = await import("@/lib/platform/db/client"); await closeDb(); await d.release(); process.exit();
