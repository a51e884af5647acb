import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Cruise, cruise } from "./support/cruise";
import { ROOT, type Tree, withPlanted } from "./support/tree";

const NODE = /^(?:node:)?[a-z_0-9]+(?:\/[a-z]+)?$/;
const SERVER = [
  /^lib\/(?:platform|wiring|cli)\//,
  /^lib\/domains\/[^/]+\/(?:scope|queries|commands|jobs|public|transfer|queue)(?:\.ts$|\/)/,
  /^generated\//,
  /(?:^|\/)node_modules\/(?:zod|@prisma|prisma|pg|pg-boss|pino|next-auth)(?:\/|$)/,
  /(?:^|\/)node_modules\/next\/(?:headers|cache)\b/,
];

function directive(folder: string, path: string): string | undefined {
  if (!/\.(?:ts|tsx)$/.test(path) || path.includes("node_modules/")) return undefined;
  return /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*["'](use (?:client|server))["']/.exec(
    readFileSync(join(folder, path), "utf8"),
  )?.[1];
}

/** Every 'use client' file. @throws Error when there is none to start from */
function islands(folder: string, { modules }: Cruise): string[] {
  const found = modules
    .map(({ source }) => source)
    .filter((path) => directive(folder, path) === "use client");
  if (found.length === 0) throw new Error("no 'use client' file: nothing to guard");
  return found;
}

/**
 * Walks from a file along the imports that remain at run time. A 'use server' file is a door: the browser gets an
 * address, not the code behind it.
 */
function serverCodeBehind(folder: string, { modules }: Cruise, start: string): string[] {
  const bySource = new Map(modules.map((each) => [each.source, each]));
  const findings: string[] = [];
  const seen = new Set([start]);
  const queue = [{ source: start, way: start }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const { resolved, dependencyTypes } of bySource.get(next.source)?.dependencies ?? []) {
      if (dependencyTypes.includes("type-only") || seen.has(resolved)) continue;
      seen.add(resolved);
      if (directive(folder, resolved) === "use server") continue;
      const way = `${next.way} → ${resolved}`;
      if (NODE.test(resolved) || SERVER.some((each) => each.test(resolved))) findings.push(way);
      else queue.push({ source: resolved, way });
    }
  }
  return findings;
}

const BASE: Tree = {
  "tsconfig.json": JSON.stringify({
    compilerOptions: { module: "ESNext", moduleResolution: "bundler", paths: { "@/*": ["./*"] } },
  }),
  "package.json": JSON.stringify({ type: "module", dependencies: { zod: "1" } }),
  "node_modules/zod/index.js": "",
  "lib/domains/firms/schema.ts": 'import { z } from "zod";\nexport const A = z;\nexport interface B {}',
  "lib/domains/firms/queries.ts": "export const list = 1;",
  "lib/domains/firms/actions.ts": '"use server";\nexport { list } from "./queries";',
  "lib/domains/firms/labels.ts": 'import type { B } from "./schema";\nexport const b: B = {};',
  "components/firms/middle.tsx": 'export { list } from "@/lib/domains/firms/queries";',
};

const CAUGHT = {
  "a query": 'import { list } from "@/lib/domains/firms/queries";\nexport const a = list;',
  "a query behind another component": 'import { list } from "./middle";\nexport const a = list;',
  "zod behind a schema": 'import { A } from "@/lib/domains/firms/schema";\nexport const a = A;',
  "a package of Node": 'import fs from "node:fs";\nexport const a = fs;',
};
const LET_PASS = {
  "an action": 'import { list } from "@/lib/domains/firms/actions";\nexport const a = list;',
  "a type of the schema": 'import type { B } from "@/lib/domains/firms/schema";\nexport const a: B = {};',
  labels: 'import { b } from "@/lib/domains/firms/labels";\nexport const a = b;',
};

const island = (name: string) => `components/firms/${name.replaceAll(" ", "-")}.tsx`;

async function behindEach(tree: Tree): Promise<Map<string, string[]>> {
  return withPlanted(tree, async (folder) => {
    const cruised = await cruise(folder);
    return new Map(islands(folder, cruised).map((path) => [path, serverCodeBehind(folder, cruised, path)]));
  });
}

describe("nothing that a 'use client' file reaches is server code or zod", () => {
  let planted: Map<string, string[]>;
  beforeAll(async () => {
    const clients = Object.entries({ ...CAUGHT, ...LET_PASS });
    planted = await behindEach({
      ...BASE,
      ...Object.fromEntries(clients.map(([name, line]) => [island(name), `"use client";\n${line}`])),
    });
  }, 60_000);

  it("holds in the project", async () => {
    const cruised = await cruise(ROOT);
    expect(islands(ROOT, cruised).flatMap((path) => serverCodeBehind(ROOT, cruised, path))).toEqual([]);
  });

  it.each(Object.keys(CAUGHT))("catches %s", (name) => {
    expect(planted.get(island(name))?.length).toBeGreaterThan(0);
  });

  it.each(Object.keys(LET_PASS))("lets pass %s", (name) => {
    expect(planted.get(island(name))).toEqual([]);
  });

  it("is red on an empty tree", async () => {
    await expect(behindEach(BASE)).rejects.toThrow("nothing to guard");
  });
});
