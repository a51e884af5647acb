import { describeGuard } from "./support/guard";
import type { Tree } from "./support/tree";

/** One idea to a file: at most so many lines in half of the files, in nine of ten, and in any. */
const MEDIAN = 60;
const NINE_OF_TEN = 200;
const ANY = 350;

const lines = (count: number) => "\n".repeat(count);

function rank(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;
}

function check(files: Tree): string[] {
  const sizes = Object.entries(files).map(([path, text]) => ({
    path,
    size: text.replace(/\n$/, "").split("\n").length,
  }));
  const ascending = sizes.map(({ size }) => size).sort((a, b) => a - b);
  const findings = sizes
    .filter(({ size }) => size > ANY)
    .map(({ path, size }) => `${path} has ${size} lines`);
  const median = rank(ascending, 0.5);
  if (median > MEDIAN) findings.push(`half of the files have ${median} lines or more`);
  const tenth = rank(ascending, 0.9);
  if (tenth > NINE_OF_TEN) findings.push(`a tenth of the files have ${tenth} lines or more`);
  return findings;
}

describeGuard({
  promise: `files are small: half of them at most ${MEDIAN} lines, nine of ten ${NINE_OF_TEN}, none over ${ANY}`,
  concerns: /^(?:lib|app|components|scripts)\/.*\.(?:ts|tsx|mjs|cjs|js)$/,
  check,
  planted: {
    "one that is too long": { "lib/a.ts": lines(10), "lib/b.ts": lines(10), "lib/c.ts": lines(ANY + 1) },
    "too many that are long": Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`lib/${index}.ts`, lines(index > 6 ? NINE_OF_TEN + 5 : 10)]),
    ),
    "a house of middling files": { "lib/a.ts": lines(MEDIAN + 2), "lib/b.ts": lines(MEDIAN + 2) },
  },
  innocent: {
    "small files": { "lib/a.ts": lines(MEDIAN), "app/b.tsx": lines(20), "scripts/c.mjs": lines(5) },
  },
});
