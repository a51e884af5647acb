import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { env } from "./env";

const kept = new Map<string, string>();

/**
 * A secret of this data folder, made on first use (32 random bytes, readable by the owner alone).
 * Two processes may come first at once: the link lets exactly one win, whole, and both read the winner's.
 */
export function keptSecret(dataDir: string, name: string): string {
  const path = join(dataDir, name);
  const known = kept.get(path);
  if (known) return known;
  if (!existsSync(path)) create(path);
  const secret = readFileSync(path, "utf8").trim();
  if (secret.length < 64) throw new Error(`密钥文件 ${path} 不完整，请从备份恢复`);
  kept.set(path, secret);
  return secret;
}

function create(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString("hex"), { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    unlinkSync(draft);
  }
}

/** Signs sessions and receipts. */
export function authSecret(): string {
  const { authSecret: given, dataDir } = env();
  return given ?? keptSecret(dataDir, "auth-secret");
}

/** 32 bytes for AES-256-GCM; losing it loses every encrypted phone number. */
export function encryptionKey(): Buffer {
  const { encryptionKey: given, dataDir } = env();
  return Buffer.from(given ?? keptSecret(dataDir, "encryption-key"), "hex");
}
