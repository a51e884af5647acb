import { describe, expect, it } from "vitest";
import { inlineParts, parseMarkdown } from "./simple-markdown";

describe("parseMarkdown", () => {
  it("reads headings, paragraphs, lists and tables, and joins broken lines", () => {
    const source =
      "# 题\n\n一行\n二行\n\n## 节\n\n- 甲\n  续\n- 乙\n\n1. 先\n2. 后\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    expect(parseMarkdown(source)).toEqual([
      { kind: "heading", level: 1, text: "题" },
      { kind: "paragraph", text: "一行二行" },
      { kind: "heading", level: 2, text: "节" },
      { kind: "list", ordered: false, items: ["甲续", "乙"] },
      { kind: "list", ordered: true, items: ["先", "后"] },
      { kind: "table", head: ["a", "b"], rows: [["1", "2"]] },
    ]);
  });
});

describe("inlineParts", () => {
  it("tells bold and code from the rest, and keeps a link's words", () => {
    expect(inlineParts("看**这里**和`码`，见[手册](x.md)")).toEqual([
      { text: "看", style: "plain" },
      { text: "这里", style: "bold" },
      { text: "和", style: "plain" },
      { text: "码", style: "code" },
      { text: "，见手册", style: "plain" },
    ]);
  });
});
