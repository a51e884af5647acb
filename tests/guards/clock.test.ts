import ts from "typescript";
import { describeGuard } from "./support/guard";
import { findInCode, isMember } from "./support/syntax";

const PRODUCT = /^(?:app|components|lib|prisma)\/.*\.(?:ts|tsx)$|^proxy\.ts$/;

function readsClock(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
    return "new Date()";
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
  if (isMember(node, "Date", "now")) return "Date.now";
  const inTemplate =
    ts.isNoSubstitutionTemplateLiteral(node) ||
    node.kind === ts.SyntaxKind.TemplateHead ||
    node.kind === ts.SyntaxKind.TemplateMiddle ||
    node.kind === ts.SyntaxKind.TemplateTail;
  const sql = inTemplate && /\bnow\(\)|\bcurrent_(?:date|time|timestamp)\b/i.exec(node.getText());
  return sql ? `${sql[0]} in SQL` : undefined;
}

describeGuard({
  promise: "the clock is read in platform only",
  concerns: PRODUCT,
  except: /^lib\/platform\/|\.test\.tsx?$/,
  check: (files) => findInCode(files, readsClock),
  planted: {
    "the current moment": { "lib/domains/firms/queries.ts": "export const today = new Date();" },
    "the current moment without brackets": { "app/page.tsx": "export const today = new Date;" },
    "the milliseconds": { "components/a.tsx": "export const now = Date.now();" },
    "the function itself": { "components/a.tsx": "export const clock = Date.now;" },
    "the database's clock": { "lib/a.ts": "sql`SELECT * FROM firm WHERE opened_on < now()`;" },
    "the database's day": { "lib/a.ts": "sql`SELECT id FROM firm WHERE day = CURRENT_DATE`;" },
  },
  innocent: { "a moment that is given": { "lib/a.ts": "export const a = new Date(0);\nnow();" } },
});
