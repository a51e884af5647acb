import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { AppError } from "@/lib/shared/result";
import { WORKBOOK_LIMITS } from "./limits";
import { workbookRefused } from "./refusals";

/** The parts of an opened workbook, by lower-case path. Every part is unpacked only when asked for. */
export interface Archive {
  has(path: string): boolean;
  /** @returns the unpacked part, or null when there is none. @throws AppError when it is damaged or too large */
  read(path: string): Promise<Buffer | null>;
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let declaredBytes = 0;
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    declaredBytes += entry.uncompressedSize;
    if (count > WORKBOOK_LIMITS.archiveEntries) throw workbookRefused("TOO_MANY_PARTS");
    if (declaredBytes > WORKBOOK_LIMITS.unpackedBytes) throw workbookRefused("UNPACKED_TOO_LARGE");
    if (entry.isEncrypted()) throw workbookRefused("ENCRYPTED");
    entries.set(entry.fileName.toLowerCase(), entry);
  }
  return entries;
}

/**
 * Opens the zip container. Sizes are checked twice: as the central directory declares them, before anything
 * is unpacked, and while unpacking, since a hostile directory lies (yauzl then stops at the declared size).
 */
export async function openArchive(file: Buffer): Promise<Archive> {
  const damaged = (cause: unknown) => (cause instanceof AppError ? cause : workbookRefused("DAMAGED", cause));
  const zip = await fromBufferPromise(file).catch((cause: unknown) => {
    throw damaged(cause);
  });
  const entries = await listEntries(zip).catch((cause: unknown) => {
    throw damaged(cause);
  });
  let unpackedBytes = 0;

  async function unpack(entry: Entry): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      unpackedBytes += chunk.length;
      if (unpackedBytes > WORKBOOK_LIMITS.unpackedBytes) throw workbookRefused("UNPACKED_TOO_LARGE");
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  return {
    has: (path) => entries.has(path.toLowerCase()),
    read: async (path) => {
      const entry = entries.get(path.toLowerCase());
      if (!entry) return null;
      return unpack(entry).catch((cause: unknown) => {
        throw damaged(cause);
      });
    },
  };
}
