import { randomFillSync } from "node:crypto";
import { realNow } from "./clock";

const ID_BYTES = 16;
/** Fetched for many ids at once: an import makes fifty thousand, and each call to the generator costs. */
const pool = Buffer.alloc(ID_BYTES * 256);
let used = pool.length;

function freshBytes(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += ID_BYTES;
  return pool.subarray(used - ID_BYTES, used);
}

/** A UUIDv7: sorts by the moment it was made. For rows that are written in sets; single rows get theirs from Prisma. */
export function uuid7(): string {
  const bytes = freshBytes();
  bytes.writeUIntBE(realNow().getTime(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
