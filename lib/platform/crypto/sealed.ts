import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { encryptionKey } from "@/lib/platform/env/secrets";

const ALGORITHM = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = "v1.";

/**
 * Encrypts a small secret for the database (AES-256-GCM under ENCRYPTION_KEY).
 * @param place what it belongs to, such as `totp:<user id>`: it opens nowhere else
 */
export function seal(plain: string, place: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, encryptionKey(), iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return VERSION + Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** @throws Error when it was sealed under another key or for another place, or was altered */
export function unseal(sealed: string, place: string): string {
  if (!sealed.startsWith(VERSION)) throw new Error("sealed under an unknown scheme");
  const bytes = Buffer.from(sealed.slice(VERSION.length), "base64url");
  const decipher = createDecipheriv(ALGORITHM, encryptionKey(), bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
    "utf8",
  );
}

/** Secret bytes that can be made again for the same purpose, and by nobody without the key. */
export function derivedBytes(purpose: string, length: number): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", encryptionKey(), "", purpose, length));
}
