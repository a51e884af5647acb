import type { Action } from "@/lib/shared/access/table";
import type { Block } from "@/lib/shared/text/simple-markdown";

/** Chapters that only some people need, by a word of their title. */
const FOR: readonly { readonly word: string; readonly action: Action }[] = [
  { word: "目标推进", action: "coverage.read" },
  { word: "台账导入", action: "ledger.import" },
  { word: "台账与记录", action: "firm.read" },
  { word: "清单", action: "firm.read" },
  { word: "口径", action: "coverage.read" },
];

export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** What one must be allowed to do to need it; null: everybody does. */
  readonly action: Action | null;
  readonly blocks: readonly Block[];
}

/** The manual by its second-level headings; what stands before the first one is left to the page. */
export function chaptersOf(blocks: readonly Block[]): Chapter[] {
  const starts = blocks.flatMap((block, index) =>
    block.kind === "heading" && block.level === 2 ? [{ title: block.text, index }] : [],
  );
  return starts.map(({ title, index }, place) => ({
    id: `chapter-${place + 1}`,
    title,
    action: FOR.find(({ word }) => title.includes(word))?.action ?? null,
    blocks: blocks.slice(index + 1, starts[place + 1]?.index),
  }));
}
