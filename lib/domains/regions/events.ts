import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

declare module "@/lib/platform/events/registry" {
  interface EventPayloads {
    /** Regions are about to cease; whoever still needs one refuses by throwing. */
    "region.closing": { readonly codes: readonly RegionCode[]; readonly on: LocalDate };
    /** What stood under the old code stands under the new one from that day on. */
    "region.recoded": {
      readonly oldCode: RegionCode;
      readonly newCode: RegionCode;
      readonly from: LocalDate;
    };
    /** That day has come: rows that only say where they belong follow. May be announced again. */
    "region.recoding_in_force": { readonly oldCode: RegionCode; readonly newCode: RegionCode };
  }
}
