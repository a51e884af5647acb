import { crc32, deflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly path: string;
  readonly content: Buffer;
  /** What the headers claim the unpacked size is; the truth unless a test lies. */
  readonly declaredSize?: number;
}

function header(part: ZipPart, packed: Buffer, signature: number, offset: number | null): Buffer {
  const central = offset !== null;
  const name = Buffer.from(part.path);
  const fixed = Buffer.alloc(central ? 46 : 30);
  const base = central ? 6 : 4;
  fixed.writeUInt32LE(signature, 0);
  fixed.writeUInt16LE(20, base);
  fixed.writeUInt16LE(0x800, base + 2);
  fixed.writeUInt16LE(8, base + 4);
  fixed.writeUInt32LE(crc32(part.content), base + 10);
  fixed.writeUInt32LE(packed.length, base + 14);
  fixed.writeUInt32LE(part.declaredSize ?? part.content.length, base + 18);
  fixed.writeUInt16LE(name.length, base + 22);
  if (central) fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, name]);
}

/** A zip file made by hand, so that tests can make wrong ones too. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.content);
    const head = header(part, packed, 0x04034b50, null);
    central.push(header(part, packed, 0x02014b50, offset));
    local.push(head, packed);
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
