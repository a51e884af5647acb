import type { Tx } from "@/lib/platform/db/transaction";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { FirmProfile, FirmResidence, HeldFirm } from "../schema";

/** Firms by code, whoever asks: the ledger must know of firms outside the importer's scope to refuse them. */
export async function unscopedFirmsByUscc(tx: Tx, usccs: readonly string[]): Promise<HeldFirm[]> {
  return tx.$queryRaw<HeldFirm[]>`
    SELECT id, uscc, name, region_code AS "regionCode" FROM firm WHERE uscc = ANY(${[...usccs]}::text[])`;
}

/** Where the firms were accountable, oldest first, without voided facts. */
export async function unscopedResidences(tx: Tx, firmIds: readonly string[]): Promise<FirmResidence[]> {
  return tx.$queryRaw<FirmResidence[]>`
    SELECT id, firm_id AS "firmId", region_code AS "regionCode", valid_from::text AS "from", valid_to::text AS "to",
           stated_on::text AS "statedOn", source::text AS source
    FROM firm_residence
    WHERE firm_id = ANY(${[...firmIds]}::uuid[]) AND voided_at IS NULL
    ORDER BY firm_id, valid_from`;
}

export async function unscopedProfiles(tx: Tx, firmIds: readonly string[]): Promise<FirmProfile[]> {
  return tx.$queryRaw<FirmProfile[]>`
    SELECT id, firm_id AS "firmId", stated_on::text AS "statedOn", name, staff, source::text AS source
    FROM firm_profile
    WHERE firm_id = ANY(${[...firmIds]}::uuid[]) AND voided_at IS NULL
    ORDER BY firm_id, stated_on`;
}

/** Firms that are accountable in one of the regions on a day. @param regions streets or larger, by their ranges */
export async function unscopedFirmsIn(
  tx: Tx,
  regions: readonly { readonly lo: string; readonly hi: string }[],
  day: LocalDate,
): Promise<{ id: string; uscc: string; name: string; regionCode: RegionCode }[]> {
  return tx.$queryRaw`
    SELECT f.id, f.uscc, f.name, r.region_code AS "regionCode"
    FROM jsonb_to_recordset(${JSON.stringify(regions)}::jsonb) AS range(lo text, hi text)
    JOIN firm_residence r ON r.region_code >= range.lo AND r.region_code < range.hi
    JOIN firm f ON f.id = r.firm_id
    WHERE r.voided_at IS NULL AND r.valid_from <= ${day}::date AND (r.valid_to IS NULL OR r.valid_to > ${day}::date)
    ORDER BY r.region_code, f.uscc`;
}
