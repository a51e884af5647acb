import ts from "typescript";
import { describeGuard } from "./support/guard";
import { calledName, exportedValues, finding, parse } from "./support/syntax";

function isServerFile(source: ts.SourceFile): boolean {
  const [first] = source.statements;
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === "use server"
  );
}

const file = "lib/domains/firms/actions.ts";

describeGuard({
  promise: "every export of actions.ts comes from defineAction",
  concerns: /^lib\/domains\/[^/]+\/actions(?:\.ts$|\/)/,
  check: (files) =>
    Object.entries(files).flatMap(([path, text]) => {
      const source = parse(path, text);
      const directive = isServerFile(source) ? [] : [`${path}:1 does not begin with 'use server'`];
      const byHand = exportedValues(source)
        .filter(({ value }) => calledName(value) !== "defineAction")
        .map(({ name, node }) => finding(node, `${name} is not made by defineAction`));
      return [...directive, ...byHand];
    }),
  planted: {
    "an action made by hand": { [file]: "'use server';\nexport async function open(data: FormData) {}" },
    "an arrow made by hand": { [file]: "'use server';\nexport const open = async () => {};" },
    "a file that is no server file": { [file]: "export const open = defineAction(Input, openFirm);" },
  },
  innocent: {
    "an action from defineAction": {
      [file]: "'use server';\nexport const open = defineAction(Input, openFirm);",
    },
  },
});
