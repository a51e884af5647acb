import type { HandlerContext } from "@/lib/platform/events/registry";
import type { RegionCode } from "@/lib/shared/region-code";
import { moveToNewCodes } from "../commands/move-to-new-codes";

/** On `region.recoding_in_force`: estates follow to the new code. */
export async function moveEstates(
  { tx }: HandlerContext,
  recodings: readonly { readonly oldCode: RegionCode; readonly newCode: RegionCode }[],
): Promise<void> {
  await moveToNewCodes(tx, "estate", recodings);
}
