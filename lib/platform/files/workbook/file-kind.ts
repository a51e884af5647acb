import { type WorkbookRefusal, workbookRefused } from "./refusals";

const ZIP = Buffer.from([0x50, 0x4b]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** The stream that holds an encrypted workbook inside an OLE container (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED_STREAM = Buffer.from("EncryptedPackage", "utf16le");

function startsWith(file: Buffer, signature: Buffer): boolean {
  return file.subarray(0, signature.length).equals(signature);
}

/** Control characters do not occur in csv, html or any other text; UTF-16 text has a byte order mark. */
function looksLikeText(file: Buffer): boolean {
  const head = file.subarray(0, 4096);
  if (head[0] === 0xff && head[1] === 0xfe) return true;
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

function whyNotZip(file: Buffer): WorkbookRefusal | null {
  if (file.length === 0) return "EMPTY";
  if (startsWith(file, ZIP)) return null;
  if (startsWith(file, OLE)) return file.includes(ENCRYPTED_STREAM) ? "ENCRYPTED" : "OLD_FORMAT";
  return looksLikeText(file) ? "TEXT" : "NOT_A_WORKBOOK";
}

/** Judges by content, never by the file's name. @throws AppError INVALID when it is no zip container */
export function refuseUnlessZip(file: Buffer): void {
  const refusal = whyNotZip(file);
  if (refusal) throw workbookRefused(refusal);
}
