const { existsSync, readdirSync } = require("node:fs");
const typescript = require("typescript");
const rings = require("./tests/guards/boundaries/rings.cjs");
const domainFiles = require("./tests/guards/boundaries/domain-files.cjs");
const domainOrder = require("./tests/guards/boundaries/domain-order.cjs");

// dependency-cruiser reads no file at all, and passes, with a TypeScript that it does not know, or in an empty tree.
if (Number.parseInt(typescript.version, 10) >= 7)
  throw new Error("dependency-cruiser cannot read TypeScript 7");
const sources = existsSync("lib") ? readdirSync("lib", { recursive: true }) : [];
if (!sources.some((name) => String(name).endsWith(".ts")))
  throw new Error("no source under lib: nothing to check");

const everywhere = [
  { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
  { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  {
    name: "product-runs-without-dev-packages",
    severity: "error",
    from: { path: ["^app/", "^components/", "^lib/"] },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "packages-are-declared",
    severity: "error",
    from: { path: ["^app/", "^components/", "^lib/"] },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...everywhere, ...rings, ...domainFiles.rules, ...domainOrder],
  options: {
    exclude: { path: ["\\.test\\.tsx?$"] },
    doNotFollow: { path: ["(?:^|/)node_modules/", "^generated/", "^tests/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".d.ts", ".json", ".css"],
    },
  },
};
