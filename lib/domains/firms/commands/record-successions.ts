import type { CommandContext } from "@/lib/platform/command/context";
import { toDateColumn } from "@/lib/shared/time/local-date";
import type { SuccessionRow } from "../schema";

/** Writes successions in one set, within the command of the caller, who has decided on them and audits them. */
export async function recordSuccessions(
  { tx, now }: CommandContext,
  successions: readonly SuccessionRow[],
): Promise<void> {
  await tx.firmSuccession.createMany({
    data: successions.map((row) => ({
      ...row,
      effectiveOn: toDateColumn(row.effectiveOn),
      recordedAt: now,
    })),
  });
}
