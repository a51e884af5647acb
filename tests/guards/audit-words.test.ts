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
