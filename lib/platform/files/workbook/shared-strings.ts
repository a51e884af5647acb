import { TextCollector } from "./rich-text";
import { readXml } from "./xml";

/** The table of texts that cells of type `s` point into, by index. */
export function readSharedStrings(bytes: Buffer | null): readonly string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  const item = new TextCollector();
  readXml(bytes, {
    open: (name) => (name === "si" ? item.start() : item.open(name)),
    close: (name) => (name === "si" ? strings.push(item.result()) : item.close(name)),
    text: (text) => item.add(text),
  });
  return strings;
}
