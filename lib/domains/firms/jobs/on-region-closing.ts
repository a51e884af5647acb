import type { HandlerContext } from "@/lib/platform/events/registry";
import { AppError } from "@/lib/shared/result";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { whyNotCloseRegions } from "../rules/closing";

/** On `region.closing`: no region ceases under a firm that stands there. @throws AppError STATE naming firms */
export async function refuseClosing(
  { tx }: HandlerContext,
  closings: readonly { readonly codes: readonly string[]; readonly on: LocalDate }[],
): Promise<void> {
  for (const { codes, on } of closings) {
    const firms = await tx.$queryRaw<{ name: string; region: string }[]>`
      SELECT DISTINCT f.name, region.name AS region
      FROM firm_residence r JOIN firm f ON f.id = r.firm_id JOIN region ON region.code = r.region_code
      WHERE r.region_code = ANY(${[...codes]}::text[]) AND r.voided_at IS NULL
        AND (r.valid_to IS NULL OR r.valid_to > ${on}::date)
      ORDER BY region.name, f.name`;
    const reasons = whyNotCloseRegions(firms);
    if (reasons[0]) throw new AppError("STATE", reasons[0].message, reasons);
  }
}
