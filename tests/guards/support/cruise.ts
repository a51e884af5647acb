import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./tree";

export interface Dependency {
  readonly resolved: string;
  readonly dependencyTypes: readonly string[];
}

export interface CruisedModule {
  readonly source: string;
  readonly dependencies: readonly Dependency[];
}

export interface Cruise {
  readonly modules: readonly CruisedModule[];
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

interface Output {
  readonly modules: readonly CruisedModule[];
  readonly summary: {
    readonly violations: readonly { from: string; to: string; rule: { name: string } }[];
  };
}

const FOLDERS = ["app", "components", "lib", "scripts", "proxy.ts"];

/**
 * Runs dependency-cruiser with the project's rules over a tree.
 * @throws Error when it cannot read the tree, or finds nothing in it
 */
export async function cruise(folder: string): Promise<Cruise> {
  const program = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(ROOT, ".dependency-cruiser.cjs");
  const present = FOLDERS.filter((name) => existsSync(join(folder, name)));
  const text = await run(folder, [program, "--config", config, "--output-type", "json", ...present]);
  const { modules, summary } = JSON.parse(text) as Output;
  if (modules.length === 0) throw new Error(`dependency-cruiser read no file in ${folder}`);
  return {
    modules,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

function run(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      // It leaves with the number of violations; only a run without a report is a failure.
      if (stdout.startsWith("{")) resolve(stdout);
      else reject(new Error(stderr || error?.message || "dependency-cruiser said nothing"));
    });
  });
}
