import type { Tx } from "@/lib/platform/db/transaction";
import { type LocalDate, toDateColumn } from "@/lib/shared/time/local-date";
import type { SuccessionKind } from "../schema";

/** @param regionCode where the successor stands */
export async function writeSuccession(
  tx: Tx,
  succession: {
    readonly kind: SuccessionKind;
    readonly predecessorId: string;
    readonly successorId: string;
    readonly effectiveOn: LocalDate;
    readonly note?: string | undefined;
  },
  regionCode: string,
): Promise<{ id: string }> {
  const { kind, predecessorId, successorId, effectiveOn, note = null } = succession;
  return tx.firmSuccession.create({
    data: {
      kind,
      predecessorId,
      successorId,
      regionCode,
      effectiveOn: toDateColumn(effectiveOn),
      note,
    },
    select: { id: true },
  });
}
