import { createHash, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { Slots } from "./slots";

/** argon2id, 19 MiB, two passes: the OWASP floor of 2024; 2 cores make some 30 hashes a second of it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** More at once would fill the thread pool that files and name look-ups also need. */
const slots = new Slots(4);

let nobody: Promise<string> | null = null;

export async function hashPassword(password: string): Promise<string> {
  return slots.run(() => hash(password, COST));
}

/**
 * Whether the password fits. For an account that does not exist it works as long and says no, so that time
 * does not tell which accounts there are.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(16).toString("hex"));
  const known = stored ?? (await nobody);
  const fits = await slots.run(() => verify(known, password));
  return fits && stored !== null;
}

/** Tells two passwords of an account apart without telling anything about them. */
export function passwordFingerprint(stored: string): string {
  return createHash("sha256").update(stored).digest("base64url").slice(0, 16);
}
