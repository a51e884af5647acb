import type { DisplayView } from "@/lib/shared/display-view";

export interface PlainPage {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly link: { readonly href: string; readonly text: string };
}

const COLOURS: Readonly<Record<DisplayView, string>> = {
  standard: "--ink:#1f2329;--paper:#ffffff;--link:#1a5fb4;--mark:#b3261e",
  elder: "--ink:#1f2329;--paper:#ffffff;--link:#1a5fb4;--mark:#b3261e",
  contrast: "--ink:#ffe600;--paper:#000000;--link:#ffe600;--mark:#ffe600",
};

/** Depends on nothing that may be away: no database, no built style sheet, no script. */
export function plainPage({ title, sentences, link }: PlainPage, view: DisplayView): string {
  const size = view === "elder" ? 24 : 18;
  return `<!doctype html>
<html lang="zh-CN"${view === "standard" ? "" : ` data-view="${view}"`}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)} - 聚邻</title>
<style>:root{${COLOURS[view]}}
body{margin:0;background:var(--paper);color:var(--ink);font:${size}px/1.75 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{max-width:36em;margin:0 auto;padding:3em 1em;border-top:4px solid var(--mark)}
h1{font-size:1.5em}a{color:var(--link)}</style></head>
<body><main><h1>${escaped(title)}</h1>
${sentences.map((each) => `<p>${escaped(each)}</p>`).join("\n")}
<p><a href="${escaped(link.href)}">${escaped(link.text)}</a></p></main></body></html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
