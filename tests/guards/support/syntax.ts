import ts from "typescript";
import type { Tree } from "./tree";

export function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

/** Visits every node below, parents before children. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** `path:line message`, as editors open it. */
export function finding(node: ts.Node, message: string): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return `${source.fileName}:${line + 1} ${message}`;
}

/** Asks `ask` about every node of every file and gathers what it finds wrong. */
export function findInCode(files: Tree, ask: (node: ts.Node) => string | undefined): string[] {
  const findings: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    walk(parse(path, text), (node) => {
      const message = ask(node);
      if (message) findings.push(finding(node, message));
    });
  }
  return findings;
}

export interface ExportedValue {
  readonly name: string;
  readonly node: ts.Node;
  /** The function itself, or what a constant is set to. */
  readonly value: ts.Node | undefined;
}

/** Values that a file exports by name or by default; types and re-exports from other files are left out. */
export function exportedValues(source: ts.SourceFile): ExportedValue[] {
  const local = new Map<string, ts.Node | undefined>();
  const found: ExportedValue[] = [];
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement)) {
      const name = statement.name?.text ?? "default";
      local.set(name, statement);
      if (isExported(statement)) found.push({ name, node: statement, value: statement });
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        for (const each of namesIn(name)) {
          local.set(each, initializer);
          if (isExported(statement)) found.push({ name: each, node: statement, value: initializer });
        }
      }
    }
  }
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement)) {
      found.push({ name: "default", node: statement, value: statement.expression });
    }
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier || statement.isTypeOnly) continue;
    if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) continue;
    for (const each of statement.exportClause.elements.filter(({ isTypeOnly }) => !isTypeOnly)) {
      const name = (each.propertyName ?? each.name).text;
      if (local.has(name)) found.push({ name: each.name.text, node: each, value: local.get(name) });
    }
  }
  return found;
}

/** `a`, or each name of `{ a, b: c }`. */
function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((each) => (ts.isBindingElement(each) ? namesIn(each.name) : []));
}

function isExported(statement: ts.FunctionDeclaration | ts.VariableStatement): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The name that a call calls: `defineCommand(…)` and `platform.defineCommand(…)` alike. */
export function calledName(node: ts.Node | undefined): string | undefined {
  if (!node || !ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : undefined;
}

/** Names imported from modules whose specifier is like `from`. */
export function importedFrom(source: ts.SourceFile, from: RegExp): Set<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!from.test(statement.moduleSpecifier.text) || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name } of bindings.elements) names.add(name.text);
  }
  return names;
}

/** Whether the node is `owner.member`, also written `owner["member"]`. */
export function isMember(node: ts.Node, owner: string, member?: string): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  if (node.expression.getText() !== owner) return false;
  if (member === undefined) return true;
  const name = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : node.argumentExpression.getText().slice(1, -1);
  return name === member;
}
