import ts from "typescript";
import { describeGuard } from "./support/guard";
import { parse, walk } from "./support/syntax";
import type { Tree } from "./support/tree";

interface DatabaseEnum {
  readonly name: string;
  readonly domain: string;
  readonly values: readonly string[];
}

function enumsOf(files: Tree): DatabaseEnum[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const domain = /^prisma\/schema\/([a-z-]+)\.prisma$/.exec(path)?.[1];
    if (!domain) return [];
    return [...text.matchAll(/^enum (\w+) \{([^}]*)\}/gm)].map(([, name = "", body = ""]) => ({
      name,
      domain,
      values: [...body.matchAll(/^\s+([A-Z][A-Z0-9_]*)\b/gm)].flatMap(([, value]) => (value ? [value] : [])),
    }));
  });
}

/** Names of the enums that a labels file holds a `Record<Enum, …>` for, each with the words that it covers. */
function labelled(path: string, text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  walk(parse(path, text), (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return;
    const { initializer } = node;
    const type = node.type ?? (ts.isSatisfiesExpression(initializer) ? initializer.type : undefined);
    const name = type && /\bRecord<\s*(\w+)(?:\["\w+"\])?\s*,/.exec(type.getText())?.[1];
    if (!name) return;
    const words = new Set<string>();
    walk(initializer, (each) => {
      if (ts.isPropertyAssignment(each)) words.add(each.name.getText().replaceAll(/["']/g, ""));
    });
    found.set(name, words);
  });
  return found;
}

function check(files: Tree): string[] {
  const labels = Object.entries(files).filter(([path]) => path.startsWith("lib/domains/"));
  return enumsOf(files).flatMap(({ name, domain, values }) => {
    const covered = labels
      .filter(([path]) => path.startsWith(`lib/domains/${domain}/`))
      .map(([path, text]) => labelled(path, text).get(name))
      .find((each) => each !== undefined);
    if (!covered)
      return [
        `prisma/schema/${domain}.prisma ${name}: lib/domains/${domain}/labels has no Record<${name}, …>`,
      ];
    const missing = values.filter((value) => !covered.has(value));
    return missing.length > 0
      ? [`lib/domains/${domain}/labels ${name} has no words for ${missing.join(", ")}`]
      : [];
  });
}

const schema = 'enum Tone {\n  HIGH\n  LOW\n\n  @@map("tone")\n}\n';
const good =
  "export const toneLabels: Record<Tone, Label> = { HIGH: { label: '高' }, LOW: { label: '低' } };";

describeGuard({
  promise: "every enum of the database has Chinese words for all its values",
  concerns: /^prisma\/schema\/.*\.prisma$|^lib\/domains\/[^/]+\/labels(?:\.ts$|\/)/,
  check,
  planted: {
    "an enum without labels": { "prisma/schema/firms.prisma": schema },
    "an enum whose labels stand in another domain": {
      "prisma/schema/firms.prisma": schema,
      "lib/domains/party/labels.ts": good,
    },
    "a value without a word": {
      "prisma/schema/firms.prisma": schema,
      "lib/domains/firms/labels.ts": good.replace("LOW:", "LESS:"),
    },
    "labels that are not of the enum's type": {
      "prisma/schema/firms.prisma": schema,
      "lib/domains/firms/labels.ts": good.replace("Record<Tone,", "Record<string,"),
    },
  },
  innocent: {
    "labels as a record, or satisfying one": {
      "prisma/schema/firms.prisma": schema,
      "prisma/schema/party.prisma": schema,
      "lib/domains/firms/labels.ts": good,
      "lib/domains/party/labels/tone.ts":
        "export const TONES = { HIGH: { label: '高' }, LOW: { label: '低' } } as const satisfies Record<Tone, Label>;",
    },
  },
});
