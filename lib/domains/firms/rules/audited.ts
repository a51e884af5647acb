import type { RegionCode } from "@/lib/shared/region-code";

/** How a firm stands in the audit: in the chain of the district where it is accountable. */
export function auditedFirm(firm: {
  readonly id: string;
  readonly name: string;
  readonly regionCode: RegionCode;
}) {
  return { subject: { type: "firm", id: firm.id, label: firm.name }, regionCode: firm.regionCode };
}
