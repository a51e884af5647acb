import { defineCommand } from "@/lib/platform/command/define-command";
import { SettleResidencesInput } from "../schema";
import { refreshFirms } from "./refresh-firms";

/**
 * Once a day: firms whose residence begins today, or began while no worker ran, show their new region in lists
 * and scope. Does nothing the second time.
 */
export const settleResidences = defineCommand({
  audit: { none: "it carries out what the residence recorded" },
  action: "firm.record",
  input: SettleResidencesInput,
  timeoutMs: 60_000,
  run: async ({ tx, today }): Promise<{ firms: number }> => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT f.id FROM firm f JOIN firm_residence r ON r.firm_id = f.id
      WHERE r.voided_at IS NULL AND r.valid_from <= ${today}::date
        AND (r.valid_to IS NULL OR r.valid_to > ${today}::date) AND r.region_code <> f.region_code`;
    await refreshFirms(
      tx,
      rows.map((row) => row.id),
      today,
    );
    return { firms: rows.length };
  },
});
