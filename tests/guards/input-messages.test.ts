import ts from "typescript";
import { describeGuard } from "./support/guard";
import { calledName, findInCode } from "./support/syntax";

/** How many values each check is given before its message; what is not named here cannot fail by itself. */
const VALUES_BEFORE_MESSAGE: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ["string", "number", "bigint", "boolean", "date", "int", "uuid", "email", "url"].map((n) => [n, 0]),
  ),
  ...Object.fromEntries(["positive", "nonnegative", "negative", "nonempty", "file"].map((n) => [n, 0])),
  ...Object.fromEntries(
    ["min", "max", "length", "regex", "gt", "gte", "lt", "lte", "multipleOf", "size"].map((n) => [n, 1]),
  ),
  ...Object.fromEntries(
    ["enum", "literal", "refine", "startsWith", "endsWith", "includes", "mime"].map((n) => [n, 1]),
  ),
};

/** What a value is at all: a form always sends it right, so that zod's own words in the zh-CN locale will do. */
const KINDS = ["string", "number", "bigint", "boolean", "date", "enum", "literal", "file"];
const LOCALE = /z\.config\([^)]*zhCN/;

const CHINESE = /\p{Script=Han}/u;

/** The `z` at the beginning of a chain of calls. */
function startsAtZod(node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return node.text === "z";
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) return startsAtZod(node.expression);
  return false;
}

/** A literal must be Chinese; a name stands for a sentence of copy.ts. */
function isChinese(argument: ts.Expression | undefined): boolean {
  if (!argument) return false;
  const text = argument.getText();
  return CHINESE.test(text) || !/["'`]/.test(text);
}

/** The union answers for the words that tell its members apart. */
function isDiscriminator(node: ts.Node): boolean {
  const object = node.parent?.parent;
  return (
    object?.parent?.parent !== undefined && calledName(object.parent.parent.parent) === "discriminatedUnion"
  );
}

function whatIsWrong(node: ts.Node, localised: boolean): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  if (!startsAtZod(node.expression)) return undefined;
  const name = node.expression.name.text;
  const before = VALUES_BEFORE_MESSAGE[name];
  if (before === undefined || isChinese(node.arguments[before])) return undefined;
  if (name === "literal" && isDiscriminator(node)) return undefined;
  if (localised && KINDS.includes(name)) return undefined;
  return `.${name}() would answer in English`;
}

const file = "lib/domains/firms/schema.ts";

describeGuard({
  promise: "what is wrong with an input is said in Chinese",
  concerns: /^lib\/domains\/[^/]+\/schema(?:\.ts$|\/)|^lib\/platform\/command\//,
  check: (files) => {
    const localised = Object.values(files).some((text) => LOCALE.test(text));
    return findInCode(files, (node) => whatIsWrong(node, localised));
  },
  planted: {
    "a text without a sentence": { [file]: "export const A = z.strictObject({ name: z.string() });" },
    "a length without a sentence": { [file]: "export const A = z.string('请填写名称').min(1);" },
    "an English sentence": { [file]: "export const A = z.string('请填写名称').max(9, 'too long');" },
    "a check after a trim": { [file]: "export const A = z.string('请填写名称').trim().regex(/x/);" },
    "a number": { [file]: "export const A = z.coerce.number();" },
    "a length without a sentence, whatever the locale": {
      [file]: "export const A = z.string().min(1);",
      "lib/platform/command/parse-input.ts": "z.config(z.locales.zhCN());",
    },
    "an enum": { [file]: "export const A = z.enum(['A', 'B']);" },
  },
  innocent: {
    "the words that tell members of a union apart": {
      [file]: "export const A = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('A') })]);",
    },
    "kinds, where the locale is Chinese": {
      [file]: "export const A = z.strictObject({ on: z.boolean(), name: z.string() });",
      "lib/platform/command/parse-input.ts": "z.config(z.locales.zhCN());",
    },
    sentences: {
      [file]:
        "export const A = z.string('请填写名称').trim().min(1, '请填写名称').max(60, { error: COPY.long });\nexport const B = z.enum(KINDS, '请选择').optional();",
    },
  },
});
