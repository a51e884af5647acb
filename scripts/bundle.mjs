import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureBuild } from "./bootstrap/build.mjs";
import { ensureDependencies } from "./bootstrap/dependencies.mjs";
import { ensurePrismaClient } from "./bootstrap/prisma-client.mjs";
import { run } from "./bootstrap/run.mjs";

/*
 * npm run bundle [FILE]: everything that a server without internet needs, in one archive: sources, packages, the
 * database's programs, the build, and this very Node. For servers of the same system and processor as this machine.
 */

const PARTS = [
  ...[
    "app",
    "components",
    "docs",
    "generated",
    "lib",
    "node_modules",
    "prisma",
    "public",
    "scripts",
    ".next",
  ],
  ...["package.json", "package-lock.json", ".npmrc", ".env.example", "tsconfig.json", "next.config.ts"],
  ...["postcss.config.mjs", "prisma.config.ts", "proxy.ts", "instrumentation.ts"],
  ...["LICENSE", "README.md", "README.zh-CN.md", "SECURITY.md"],
];

/** Caches, and what only builds and tests need. */
const LEFT_OUT = [".next/cache", ".next/dev", ".next/trace", "node_modules/.cache", ...developmentPackages()];

function developmentPackages() {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return Object.entries(packages).flatMap(([path, each]) => (path !== "" && each.dev ? [path] : []));
}

const START = `#!/bin/sh
# Starts the portal with the Node of this bundle. Settings: .env (see .env.example, docs/operations.md).
cd "$(dirname "$0")" || exit 1
PATH="$PWD/bin:$PATH"
export PATH
exec bin/node scripts/start.mjs "$@"
`;

const JULIN = `#!/bin/sh
# The julin command with the Node of this bundle.
INIT_CWD="\${INIT_CWD:-$PWD}"
export INIT_CWD
cd "$(dirname "$0")" || exit 1
exec bin/node --import tsx lib/cli/main.ts "$@"
`;

/** What is not in the project: Node, and the two programs that use it. */
function stage(folder) {
  mkdirSync(join(folder, "bin"));
  copyFileSync(process.execPath, join(folder, "bin", "node"));
  chmodSync(join(folder, "bin", "node"), 0o755);
  for (const [name, text] of Object.entries({ "start.sh": START, "julin.sh": JULIN })) {
    writeFileSync(join(folder, name), text, { mode: 0o755 });
  }
}

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const target = resolve(
  process.env.INIT_CWD ?? ".",
  process.argv[2] ?? `julin-${version}-${process.platform}-${process.arch}.tar.gz`,
);

await ensureDependencies();
await ensurePrismaClient();
await ensureBuild();
const folder = mkdtempSync(join(tmpdir(), "julin-bundle-"));
try {
  stage(folder);
  const list = join(folder, "left-out");
  writeFileSync(list, `${LEFT_OUT.join("\n")}\n`);
  const code = await run("tar", [
    ...["--create", "--gzip", "--file", target, "--anchored", `--exclude-from=${list}`],
    ...["--transform=flags=rh;s,^,julin/,", "--owner=0", "--group=0"],
    ...[...PARTS, "-C", folder, "bin", "start.sh", "julin.sh"],
  ]);
  if (code !== 0) throw new Error("打包失败，原因见上。");
  console.log(`已生成离线安装包 ${target}，安装步骤见 docs/operations.md。`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
