import { Parser } from "saxen";
import { workbookRefused } from "./refusals";

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their namespace prefix: some programs write `<x:row>` for `<row>`. */
export interface XmlHandler {
  open?(name: string, attributes: () => Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function decode(bytes: Buffer): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !utf16 ? "utf-8" : bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Reads one XML part. Entities are never defined by the file: any document type declaration is refused, so
 * that nothing outside is fetched and nothing multiplies. @throws AppError INVALID
 */
export function readXml(bytes: Buffer, handler: XmlHandler): void {
  const parser = new Parser();
  parser.on("attention", () => {
    throw workbookRefused("UNSAFE_XML");
  });
  parser.on("error", (cause) => {
    throw workbookRefused("DAMAGED", cause);
  });
  parser.on("openTag", (name, attributes, decodeEntities) => {
    handler.open?.(localName(name), () => {
      const raw = attributes();
      if (typeof raw === "boolean") return {};
      for (const key of Object.keys(raw)) {
        const value = raw[key] ?? "";
        if (value.includes("&")) raw[key] = decodeEntities(value);
      }
      return raw;
    });
  });
  parser.on("closeTag", (name) => handler.close?.(localName(name)));
  parser.on("text", (text, decodeEntities) => handler.text?.(decodeEntities(text)));
  parser.on("cdata", (text) => handler.text?.(text));
  parser.parse(decode(bytes));
}
