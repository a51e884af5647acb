import ts from "typescript";
import { describeGuard } from "./support/guard";
import { findInCode, isMember } from "./support/syntax";

const CODE = /^(?:app|components|lib|prisma|tests|scripts)\/.*\.(?:ts|tsx)$|^[^/]+\.ts$/;
const PRODUCT = /^(?:app|components|lib|prisma)\/.*\.(?:ts|tsx)$|^proxy\.ts$/;

describeGuard({
  promise: "no type is given up",
  concerns: CODE,
  check: (files) => [
    ...findInCode(files, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? "any" : undefined)),
    ...Object.entries(files).flatMap(([path, text]) =>
      [...text.matchAll(/\/[/*]\s*@ts-(?:ignore|nocheck)/g)].map(([found]) => `${path} ${found}`),
    ),
  ],
  planted: {
    any: { "lib/a.ts": "export const a: any = 1;" },
    "any in a type argument": { "app/a.tsx": "export const a = new Map<string, any>();" },
    "an ignored error": { "lib/a.ts": `// ${"@ts-"}ignore\nexport const a = 1;` },
    "an unchecked file": { "lib/a.ts": `// ${"@ts-"}nocheck\nexport const a = 1;` },
  },
  innocent: { "the word in a name": { "lib/a.ts": "export const any = 'any';" } },
});

describeGuard({
  promise: "no SQL is put together from text, and the product does not print",
  concerns: PRODUCT,
  check: (files) =>
    findInCode(files, (node) => {
      if (ts.isIdentifier(node) && /^\$(?:query|execute)RawUnsafe$/.test(node.text)) return node.text;
      return isMember(node, "console") ? node.getText() : undefined;
    }),
  planted: {
    "an unsafe query": { "lib/a.ts": "export const a = (tx: Tx) => tx.$queryRawUnsafe('SELECT 1');" },
    "an unsafe statement": { "lib/a.ts": "export const a = (tx: Tx) => tx.$executeRawUnsafe('SELECT 1');" },
    "a printed line": { "components/a.tsx": "console.log('here');" },
  },
});
