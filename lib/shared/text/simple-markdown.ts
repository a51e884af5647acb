/** What the manual is written in: headings, paragraphs, lists, tables; inside them bold, code and links. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface Inline {
  readonly text: string;
  readonly style: "plain" | "bold" | "code";
}

const ITEM = /^(?:-|\d+\.) +/;

/** Reads the subset above; whatever it does not know is a paragraph. */
export function parseMarkdown(source: string): Block[] {
  return source
    .split(/\n{2,}/)
    .flatMap((chunk) => blocksOf(chunk.split("\n").filter((line) => line.trim() !== "")));
}

function blocksOf(lines: readonly string[]): Block[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const heading = /^(#{1,3}) +(.+)$/.exec(first);
  if (heading) {
    const level = (heading[1] ?? "").length as 1 | 2 | 3;
    return [{ kind: "heading", level, text: heading[2] ?? "" }, ...blocksOf(rest)];
  }
  if (first.startsWith("|")) {
    const [head = [], , ...rows] = lines.map(cells);
    return [{ kind: "table", head, rows }];
  }
  if (ITEM.test(first)) return [{ kind: "list", ordered: /^\d/.test(first), items: itemsOf(lines) }];
  return [{ kind: "paragraph", text: joined(lines) }];
}

function cells(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** A line that begins no item goes on with the one before. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push([line.replace(ITEM, "")]);
    else items.at(-1)?.push(line);
  }
  return items.map(joined);
}

/** Chinese lines are broken anywhere and joined without a space. */
function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join("");
}

/** Bold and code apart from the rest; of a link only its words stay. */
export function inlineParts(text: string): Inline[] {
  const words = text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1");
  return words.split(/(\*\*[^*]+\*\*|`[^`]+`)/).flatMap((part): Inline[] => {
    if (part === "") return [];
    if (part.startsWith("**")) return [{ text: part.slice(2, -2), style: "bold" }];
    return part.startsWith("`")
      ? [{ text: part.slice(1, -1), style: "code" }]
      : [{ text: part, style: "plain" }];
  });
}
