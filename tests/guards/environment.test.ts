import ts from "typescript";
import { describeGuard } from "./support/guard";
import { findInCode, isMember } from "./support/syntax";

const PRODUCT = /^(?:app|components|lib|prisma)\/.*\.(?:ts|tsx)$|^proxy\.ts$/;

describeGuard({
  promise: "the environment is read in platform/env only",
  concerns: PRODUCT,
  except: /^lib\/platform\/env\/|\.test\.tsx?$/,
  check: (files) =>
    findInCode(files, (node) => {
      if (isMember(node, "process", "env")) return "process.env";
      const taken = ts.isBindingElement(node) && node.getText().startsWith("env");
      const whole = ts.isVariableDeclaration(node.parent?.parent ?? node) ? node.parent.parent : undefined;
      const ofProcess =
        whole && ts.isVariableDeclaration(whole) && whole.initializer?.getText() === "process";
      return taken && ofProcess ? "process.env" : undefined;
    }),
  planted: {
    "a setting": { "lib/platform/db/client.ts": "export const url = process.env.DATABASE_URL;" },
    "a setting by a text": { "app/page.tsx": 'export const url = process["env"].DATABASE_URL;' },
    "the whole of it": { "lib/a.ts": "const { env } = process;" },
  },
});
