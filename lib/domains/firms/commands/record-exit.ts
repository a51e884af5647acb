import type { CommandContext } from "@/lib/platform/command/context";
import type { RegionCode } from "@/lib/shared/region-code";
import { refuseIf } from "@/lib/shared/result";
import { type LocalDate, toDateColumn } from "@/lib/shared/time/local-date";
import { auditedFirm } from "../rules/audited";
import { whyNotRecordExit } from "../rules/exit";
import type { ExitKind } from "../schema";
import "./constraint-sentences";
import { type LoadedFirm, residencesOf } from "./load-firm";

export interface RecordedExit {
  readonly kind: ExitKind;
  readonly successorId: string | null;
  readonly on: LocalDate;
  readonly reason: string;
  readonly confirmBy: RegionCode;
}

/** Keeps what a level recorded until the level above has confirmed it: nothing counts otherwise before. */
export async function recordExit(
  context: CommandContext,
  firm: LoadedFirm,
  exit: RecordedExit,
  field: "on" | "effectiveOn",
): Promise<string> {
  const { tx, now } = context;
  const pending = await tx.firmExit.count({ where: { firmId: firm.id, state: "PROPOSED" } });
  refuseIf(whyNotRecordExit(await residencesOf(tx, firm.id), exit.on, field, pending > 0));
  const { id } = await tx.firmExit.create({
    data: {
      ...exit,
      firmId: firm.id,
      regionCode: firm.regionCode,
      on: toDateColumn(exit.on),
      recordedAt: now,
    },
    select: { id: true },
  });
  context.audit({
    ...auditedFirm(firm),
    action: "firm.exit_recorded",
    after: { exit: id, kind: exit.kind, on: exit.on, confirmBy: exit.confirmBy },
    reason: exit.reason,
  });
  return id;
}
