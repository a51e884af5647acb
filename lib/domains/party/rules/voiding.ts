import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** A fact that was recorded by mistake is voided once; it stays in the audit and counts nowhere. */
export function whyNotVoid(fact: { readonly voidedAt: Date | null }): Reason[] {
  return fact.voidedAt === null ? [] : [{ key: "voided", message: "这条登记已作废，无需再办" }];
}

/** What was dissolved has been; only what never was is voided. */
export function whyNotVoidOrganisation({
  dissolvedOn,
}: {
  readonly dissolvedOn: LocalDate | null;
}): Reason[] {
  if (!dissolvedOn) return [];
  const message = `该党组织已于${formatDateLong(dissolvedOn)}撤销，登记有误的请由上级核实后更正撤销`;
  return [{ key: "dissolved", message }];
}
