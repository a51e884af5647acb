import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Texts by their path from the project's root, with `/` between the parts. */
export type Tree = Readonly<Record<string, string>>;

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const LEFT_OUT = new Set([
  ".git",
  ".next",
  ".data",
  "node_modules",
  "generated",
  "test-results",
  "playwright-report",
  "next-env.d.ts",
]);

/** Every file of the project that somebody wrote, except those too large to be text. */
export function readProject(): Tree {
  const tree: Record<string, string> = {};
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (LEFT_OUT.has(entry.name) || /^\.env(?:\.local)?$|\.tsbuildinfo$/.test(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile() && isText(path)) {
        tree[relative(ROOT, path).split(sep).join("/")] = readFileSync(path, "utf8");
      }
    }
  };
  visit(ROOT);
  return tree;
}

function isText(path: string): boolean {
  return !/\.(?:xlsx|png|jpe?g|webp|ico|woff2?|wasm|zip)$/.test(path) && statSync(path).size < 2_000_000;
}

/** Writes a tree into a folder of its own for `work`, and takes it away again. */
export async function withPlanted<T>(tree: Tree, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "julin-planted-"));
  try {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
