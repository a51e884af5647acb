import { readFileSync, writeFileSync } from "node:fs";

/*
 * Run after every change of dependencies. npm leaves out of the lock file the optional packages of other
 * platforms that the registry in use does not serve, and `npm ci` then refuses the whole file, on every
 * platform. This adds them back by name and version; with --check it only says whether any is missing.
 */

const PATH = "package-lock.json";
const SYSTEMS = /android|darwin|win32|freebsd|linux|openharmony/;
const PROCESSORS = /wasm32|arm64|arm|x64|ia32|riscv64|ppc64|s390x/;

function libcOf(name, system) {
  if (name.includes("musl")) return "musl";
  return system === "linux" && name.includes("gnu") ? "glibc" : null;
}

function entryFor(name, version, isDev) {
  const system = SYSTEMS.exec(name)?.[0];
  const processor = PROCESSORS.exec(name.replace(SYSTEMS, ""))?.[0];
  const libc = libcOf(name, system);
  return {
    version,
    ...(processor && { cpu: [processor] }),
    ...(isDev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(system && { os: [system] }),
  };
}

const lock = JSON.parse(readFileSync(PATH, "utf8"));
const missing = {};
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue;
    missing[`node_modules/${name}`] = entryFor(name, version, dev);
  }
}
const names = Object.keys(missing);
if (names.length > 0 && process.argv.includes("--check")) {
  console.error(`missing from ${PATH}; run: node scripts/complete-lock.mjs\n${names.join("\n")}`);
  process.exit(1);
}
if (names.length > 0) {
  const { "": root, ...rest } = { ...lock.packages, ...missing };
  const sorted = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, "en"));
  lock.packages = { "": root, ...Object.fromEntries(sorted) };
  writeFileSync(PATH, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`${names.length} optional packages added to ${PATH}`);
