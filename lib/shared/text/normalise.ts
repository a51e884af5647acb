/** Full-width letters, digits and the ideographic space to half-width; nothing else is touched. */
export function toHalfWidth(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");
}

/** Removes every kind of white space, also inside (line breaks in header cells, 张 三). */
export function withoutSpace(text: string): string {
  return text.replaceAll(/[\s\u200B\uFEFF]+/g, "");
}
