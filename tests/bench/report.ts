import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly against: string;
  readonly ratio: string;
  readonly goal: string;
  /** Null: told for comparison, no goal. */
  readonly met: boolean | null;
}

const PATH = "docs/performance.md";
const BEGIN = "<!-- measured: written by npm run bench -->";

function machine(databaseVersion: string): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), ${memory} GB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}, PostgreSQL ${databaseVersion}; portal, database and load generator share the machine.`;
}

function table(lines: readonly Line[]): string {
  const rows = lines.map(({ what, measured, against, ratio, goal, met }) => {
    const verdict = met === null ? "" : met ? "met" : "**missed**";
    return `| ${what} | ${measured} | ${against} | ${ratio} | ${goal} | ${verdict} |`;
  });
  return ["| what | measured | against | ratio | goal | |", "|---|---|---|---|---|---|", ...rows].join("\n");
}

/**
 * Prints the results and writes them below the explanations of docs/performance.md.
 * @param databaseVersion null: printed only
 */
export function report(lines: readonly Line[], databaseVersion: string | null): void {
  const results = table(lines);
  process.stdout.write(`\n${results}\n`);
  if (databaseVersion === null) return;
  const [explained = ""] = readFileSync(PATH, "utf8").split(BEGIN);
  const text = `${explained.trimEnd()}\n\n${BEGIN}\n\nMachine: ${machine(databaseVersion)}\n\n${results}\n`;
  writeFileSync(PATH, text);
}
