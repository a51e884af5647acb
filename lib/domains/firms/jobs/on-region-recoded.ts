import { moveToNewCodes } from "@/lib/domains/regions/public";
import type { HandlerContext } from "@/lib/platform/events/registry";
import { uuid7 } from "@/lib/platform/ids";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import "../events";
import { splitAtRecoding, type TouchedResidence } from "../rules/recoding";

interface Recoded {
  readonly oldCode: RegionCode;
  readonly newCode: RegionCode;
  readonly from: LocalDate;
}

/** On `region.recoded`: residences go on under the new code from that day, so that both sides keep their figures. */
export async function splitResidences(
  { tx, now, announce }: HandlerContext,
  recodings: readonly Recoded[],
): Promise<void> {
  const touched = await tx.$queryRaw<TouchedResidence[]>`
    SELECT r.id, r.firm_id AS "firmId", change."newCode", change."from"::text AS day,
           r.valid_from::text AS "from", r.valid_to::text AS "to", r.end_reason::text AS "endReason"
    FROM jsonb_to_recordset(${JSON.stringify(recodings)}::jsonb) AS change("oldCode" text, "newCode" text, "from" date)
    JOIN firm_residence r ON r.region_code = change."oldCode"
    WHERE r.voided_at IS NULL AND (r.valid_to IS NULL OR r.valid_to > change."from")
    ORDER BY r.id FOR UPDATE OF r`;
  if (touched.length === 0) return;
  const { ended, voided, continued } = splitAtRecoding(touched);
  const at = now.toISOString();
  await tx.$executeRaw`
    UPDATE firm_residence AS fact SET valid_to = change.day, end_reason = 'RECODED'
    FROM jsonb_to_recordset(${JSON.stringify(ended)}::jsonb) AS change(id uuid, day date) WHERE fact.id = change.id`;
  await tx.$executeRaw`
    UPDATE firm_residence SET voided_at = ${at}::timestamptz, void_reason = '区划调整'
    WHERE id = ANY(${voided}::uuid[])`;
  const rows = continued.map((each) => ({ id: uuid7(), ...each }));
  await tx.$executeRaw`
    INSERT INTO firm_residence (id, firm_id, region_code, valid_from, valid_to, end_reason, source, recorded_at)
    SELECT id, "firmId", "regionCode", "from", "to", "endReason"::residence_end, 'RECODING', ${at}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS fact(id uuid, "firmId" uuid, "regionCode" text, "from" date, "to" date, "endReason" text)`;
  announce("firm.facts_changed", { firmIds: touched.map((each) => each.firmId) });
}

/** On `region.recoding_in_force`: firms, their projects, successions, transfers and exits follow to the new code. */
export async function moveFirms(
  { tx }: HandlerContext,
  recodings: readonly { readonly oldCode: RegionCode; readonly newCode: RegionCode }[],
): Promise<void> {
  await moveToNewCodes(tx, "firm", recodings);
  await moveToNewCodes(tx, "service_project", recodings);
  await moveToNewCodes(tx, "firm_succession", recodings);
  await moveToNewCodes(tx, "firm_transfer", recodings);
  await moveToNewCodes(tx, "firm_transfer", recodings, "to_region");
  await moveToNewCodes(tx, "firm_exit", recodings);
  await moveToNewCodes(tx, "firm_exit", recodings, "confirm_by");
}
