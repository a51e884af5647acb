import { generateURI, ScureBase32Plugin, verifySync } from "otplib";
import { realNow } from "@/lib/platform/clock";
import { derivedBytes, seal, unseal } from "@/lib/platform/crypto/sealed";

const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
const ISSUER = "聚邻";
/** A phone's clock may be one step off either way (RFC 6238, 5.2). */
const TOLERANCE_SECONDS = STEP_SECONDS;

/**
 * The secret that a session is offered while the second factor is set up: the same on each look, another one in
 * the next session, and stored nowhere until a code has proved that it arrived.
 * @returns Base32
 */
export function offeredSecret(userId: string, sessionId: string): string {
  const bytes = derivedBytes(`totp-set-up:${userId}:${sessionId}`, SECRET_BYTES);
  return new ScureBase32Plugin().encode(bytes, { padding: false });
}

/** What an authenticator app reads from the QR code. */
export function otpauthUri(login: string, secret: string): string {
  return generateURI({ issuer: ISSUER, label: login, secret });
}

/**
 * The time step that a code belongs to, or null when it is wrong, out of time or was used before.
 * @param lastStep step of the last accepted code: a code works once
 * @param at real time, whatever the business day
 */
export function acceptedStep(
  secret: string,
  code: string,
  lastStep: number | null,
  at = realNow(),
): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(at.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: TOLERANCE_SECONDS });
  if (!result.valid) return null;
  const step = Math.floor(epoch / STEP_SECONDS) + result.delta;
  return lastStep === null || step > lastStep ? step : null;
}

export function sealSecret(userId: string, secret: string): string {
  return seal(secret, `totp:${userId}`);
}

export function unsealSecret(userId: string, sealed: string): string {
  return unseal(sealed, `totp:${userId}`);
}
