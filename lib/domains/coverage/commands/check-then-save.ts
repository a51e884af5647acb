import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "@/lib/platform/audit/canonical";
import type { Command, CommandOptions } from "@/lib/platform/command/define-command";
import type { Actor } from "@/lib/shared/access/actor";
import type { Checked, CheckedAnswer } from "../schema";
import { previewChange } from "./preview-change";

/** What the second button of a form says. */
const SAVE = "save";

/**
 * Saves a change once its effect was shown; until then, and whenever something in the form is not as it was shown,
 * shows the effect and saves nothing.
 * @returns null when it is saved
 */
export async function checkThenSave<I>(
  actor: Actor,
  command: Command<I, unknown>,
  { step, seen, input }: Checked<I>,
  options: CommandOptions,
): Promise<CheckedAnswer | null> {
  const now = fingerprint(input);
  if (step === SAVE && seen === now) {
    await command(actor, input, options);
    return null;
  }
  const preview = await previewChange(actor, command, input);
  return { preview, seen: now, changedSince: step === SAVE };
}

function fingerprint(input: unknown): string {
  const plain = JSON.parse(JSON.stringify(input)) as Json;
  return createHash("sha256").update(canonicalJson(plain)).digest("base64url");
}
