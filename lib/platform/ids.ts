import { randomBytes } from "node:crypto";
import { realNow } from "./clock";

/** A UUIDv7: sorts by the moment it was made. For rows that are written in sets; single rows get theirs from Prisma. */
export function uuid7(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(realNow().getTime(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
