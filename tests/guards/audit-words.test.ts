import ts from "typescript";
import { describeGuard } from "./support/guard";
import { calledName, findInCode } from "./support/syntax";

/** `thing.done`: what was changed and what became of it. */
const WORD = /^[a-z]+(?:[_-][a-z]+)*\.[a-z]+(?:[_-][a-z]+)*$/;

function whatIsWrong(call: ts.CallExpression): string | undefined {
  const [definition] = call.arguments;
  if (!definition || !ts.isObjectLiteralExpression(definition)) return "is not given its definition in place";
  const audit = definition.properties.find(
    (each): each is ts.PropertyAssignment => ts.isPropertyAssignment(each) && each.name.getText() === "audit",
  )?.initializer;
  if (!audit) return "declares no audit word";
  if (ts.isStringLiteral(audit)) return WORD.test(audit.text) ? undefined : `has no word but "${audit.text}"`;
  if (!ts.isObjectLiteralExpression(audit)) return "does not write its audit word out";
  const [reason] = audit.properties;
  const text = reason && ts.isPropertyAssignment(reason) && ts.isStringLiteral(reason.initializer);
  return text && reason.initializer.text.trim().length > 5
    ? undefined
    : "gives no reason for not being audited";
}

const LABELS = "lib/domains/audit/labels/words.ts";

/** A word that no label says in Chinese would stand on the auditor's screen as it is. */
function whyNotRead(call: ts.CallExpression, labels: string): string | undefined {
  const [, word] = /\baudit:\s*["']([^"']+)["']/.exec(call.getText()) ?? [];
  return word && !labels.includes(`"${word}":`) ? `has no label for "${word}" in ${LABELS}` : undefined;
}

const file = "lib/domains/firms/commands.ts";

describeGuard({
  promise: "every command declares its audit word",
  concerns: /^lib\/domains\/.*\.ts$/,
  except: /\.test\.ts$/,
  check: (files) =>
    findInCode(files, (node) =>
      ts.isCallExpression(node) && calledName(node) === "defineCommand" ? whatIsWrong(node) : undefined,
    ),
  planted: {
    "a command without a word": { [file]: "export const open = defineCommand({ action: 'firm.record' });" },
    "an empty word": { [file]: "export const open = defineCommand({ audit: '' });" },
    "a word that says nothing of the thing": {
      [file]: "export const open = defineCommand({ audit: 'opened' });",
    },
    "no reason": { [file]: "export const open = defineCommand({ audit: { none: '' } });" },
    "a definition from elsewhere": { [file]: "export const open = defineCommand(definition);" },
  },
  innocent: {
    "a word, and a reason": {
      [file]:
        "export const a = defineCommand({ audit: 'firm.opened' });\nexport const b = defineCommand({ audit: { none: 'writes only what is derived' } });",
    },
  },
});

describeGuard({
  promise: "every audit word is said in Chinese",
  concerns: /^lib\/domains\/.*\.ts$|^prisma\/seed\/.*\.ts$/,
  except: /\.test\.ts$/,
  check: (files) =>
    findInCode(files, (node) =>
      ts.isCallExpression(node) && calledName(node) === "defineCommand"
        ? whyNotRead(node, files[LABELS] ?? "")
        : undefined,
    ),
  planted: {
    "a word without a label": {
      [LABELS]: "export const auditWordLabels = {};",
      [file]: "export const open = defineCommand({ audit: 'firm.opened' });",
    },
  },
  innocent: {
    "a word with its label": {
      [LABELS]: 'export const auditWordLabels = { "firm.opened": { label: "开业" } };',
      [file]: "export const open = defineCommand({ audit: 'firm.opened' });",
    },
  },
});
