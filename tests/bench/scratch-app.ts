import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Inside the project, so that packages are found by walking up; not the product, so that no bench route ships. */
export const SCRATCH = resolve(".bench/app");

export const NEXT = resolve("node_modules/next/dist/bin/next");

const COPIED = [
  ...["app", "components", "lib", "public", "prisma", "generated"],
  ...[
    "next.config.ts",
    "proxy.ts",
    "instrumentation.ts",
    "postcss.config.mjs",
    "tsconfig.json",
    "package.json",
  ],
];

/** One prepared statement with as many rows as the city's figures have (itself and 13 districts), and no more. */
const BARE_ROUTE = `
import { pool } from "@/lib/platform/db/client";
export const dynamic = "force-dynamic";
const text = "SELECT code, name, level::text, parent_code FROM region WHERE code = $1 OR parent_code = $1 ORDER BY code";
export async function GET(): Promise<Response> {
  const { rows } = await pool().query({ name: "bare", text, values: ["210100"] });
  return Response.json(rows);
}
`;

/** Made per request, and holding nothing. */
const EMPTY_PAGE = `
export const dynamic = "force-dynamic";
export default function Page() { return <p>空</p>; }
`;
const EMPTY_LAYOUT = `
import type { ReactNode } from "react";
export default function Layout({ children }: { readonly children: ReactNode }) {
  return <html lang="zh-CN"><body>{children}</body></html>;
}
`;

const ADDED = {
  "app/api/bare/route.ts": BARE_ROUTE,
  "app/empty/layout.tsx": EMPTY_LAYOUT,
  "app/empty/page.tsx": EMPTY_PAGE,
  "app/desk/empty/page.tsx": EMPTY_PAGE,
};

/** Builds a copy of the product with the few routes to compare with. @throws Error when the build fails */
export async function buildScratchApp(): Promise<void> {
  rmSync(SCRATCH, { recursive: true, force: true });
  for (const name of COPIED.filter((each) => existsSync(each)))
    cpSync(name, join(SCRATCH, name), { recursive: true });
  for (const [path, text] of Object.entries(ADDED)) {
    mkdirSync(dirname(join(SCRATCH, path)), { recursive: true });
    writeFileSync(join(SCRATCH, path), text);
  }
  const build = spawn(process.execPath, [NEXT, "build"], {
    cwd: SCRATCH,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(build, "exit");
  if (code !== 0) throw new Error("the copy of the product could not be built");
}

export function removeScratchApp(): void {
  rmSync(resolve(".bench"), { recursive: true, force: true });
}
