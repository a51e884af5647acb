const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Excel writes control characters as `_x000D_`. */
export function unescapeExcel(text: string): string {
  return text.replaceAll(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Collects the text of a string item: plain `<t>` and formatted runs, without the phonetic hints in `<rPh>`. */
export class TextCollector {
  private text = "";
  private inText = false;
  private phoneticDepth = 0;

  start(): void {
    this.text = "";
    this.inText = false;
    this.phoneticDepth = 0;
  }

  open(name: string): void {
    if (name === "rPh") this.phoneticDepth += 1;
    else if (name === "t") this.inText = this.phoneticDepth === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.phoneticDepth -= 1;
    else if (name === "t") this.inText = false;
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  result(): string {
    return unescapeExcel(this.text);
  }
}
