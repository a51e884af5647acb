import ts from "typescript";

/*
 * Chinese sentences take full-width punctuation (GB/T 15834-2011). Keyboards and formatters leave half-width marks
 * behind, so the rule is kept by a machine: the guard names the places, `npm run fix:punctuation` mends them.
 */

const CHINESE = "[\u3400-\u9fff\uff00-\uffef\u201c\u201d\u2026\u300a\u300b\u3001\u3002\u300c\u300d]";
const FULL: Readonly<Record<string, string>> = {
  ",": "\uff0c",
  ":": "\uff1a",
  ";": "\uff1b",
  "?": "\uff1f",
  "!": "\uff01",
};
/** Stands for a value between two pieces of a template: neither Chinese nor not. */
const VALUE = "\ue000";

/** What is written for machines: addresses, markup, comma-separated lines. */
const NOT_PROSE = /:\/\/|<\w|\\n\d|^[a-z_,]+\n|:has-text/;

const AFTER = new RegExp(`(${CHINESE})([,:;?!]) ?`, "g");
const AFTER_VALUE = new RegExp(`(${VALUE})([,;:]) ?(?=${CHINESE})`, "g");
const BEFORE = new RegExp(`([,;]) ?(?=${CHINESE})`, "g");
const HAS_CHINESE = new RegExp(CHINESE);

/** The text with full-width marks beside Chinese; other text is left as it is. */
export function fullWidth(text: string): string {
  if (!HAS_CHINESE.test(text) || NOT_PROSE.test(text)) return text;
  let mended = text;
  for (let before = ""; before !== mended; ) {
    before = mended;
    mended = mended
      .replace(/ ?\(([^()]*)\)/g, (whole, inner: string, at: number) =>
        HAS_CHINESE.test(inner) || HAS_CHINESE.test(mended[at - 1] ?? "") ? `\uff08${inner}\uff09` : whole,
      )
      .replace(AFTER, (_, char: string, mark: string) => char + FULL[mark])
      .replace(AFTER_VALUE, (_, char: string, mark: string) => char + FULL[mark])
      .replace(BEFORE, (_, mark: string) => FULL[mark] ?? mark);
  }
  return mended;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function pieceOf(node: ts.Node, file: ts.SourceFile): Piece {
  if (ts.isJsxText(node)) return { start: node.pos, end: node.end };
  const opensTemplate =
    node.kind === ts.SyntaxKind.TemplateHead || node.kind === ts.SyntaxKind.TemplateMiddle;
  return { start: node.getStart(file) + 1, end: node.end - (opensTemplate ? 2 : 1) };
}

function textsIn(node: ts.Node, found: ts.Node[][] = []): ts.Node[][] {
  if (ts.isTemplateExpression(node))
    found.push([node.head, ...node.templateSpans.map((span) => span.literal)]);
  else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
    found.push([node]);
  node.forEachChild((child) => {
    textsIn(child, found);
  });
  return found;
}

/** What Markdown sets apart: code, addresses of links, emphasis. Emphasis is no part of the sentence. */
const CODE = /(```[\s\S]*?```|`[^`]*`|\]\([^)]*\))/;
const EMPHASISED = /(\*\*)([,:;?!(])/g;

function proseWithFullWidth(markdown: string): string {
  return markdown
    .split(CODE)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.split("\n").map(lineWithFullWidth).join("\n")))
    .join("");
}

/** A mark behind emphasis belongs to what is emphasised: the stars step aside while the line is mended. */
function lineWithFullWidth(line: string): string {
  if (!HAS_CHINESE.test(line)) return line;
  return fullWidth(line.replace(EMPHASISED, `${VALUE}$2`)).replaceAll(VALUE, "**");
}

/** The source file with every Chinese string in it mended; the same text when nothing was wrong. */
export function withFullWidth(source: string, path: string): string {
  if (path.endsWith(".md")) return proseWithFullWidth(source);
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const edits: (Piece & { text: string })[] = [];
  for (const nodes of textsIn(file)) {
    const pieces = nodes.map((node) => pieceOf(node, file));
    const joined = pieces.map(({ start, end }) => source.slice(start, end)).join(VALUE);
    const mended = fullWidth(joined).split(VALUE);
    if (mended.join(VALUE) === joined) continue;
    edits.push(...pieces.map((piece, index) => ({ ...piece, text: mended[index] ?? "" })));
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
}

/** Files whose Chinese strings are what people type and offices send, in whatever width. */
const AS_TYPED =
  /transfers\/rules\/(?:header|grouped|region-|cell|row-kind|parse-ledger|ledger-sheets|as-of|plan\/organisation-kind)|shared\/text\/|\.test\.tsx?$/;

const READ_BY_PEOPLE = /^(?:app|components|lib|prisma|scripts)\/.*\.(?:tsx?|mjs)$|\.zh-CN\.md$/;

/** Whether a file's Chinese is read by people and therefore under the rule. */
export function speaksToPeople(path: string): boolean {
  return READ_BY_PEOPLE.test(path) && !AS_TYPED.test(path);
}
