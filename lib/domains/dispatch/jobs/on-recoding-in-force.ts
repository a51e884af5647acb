import { moveToNewCodes } from "@/lib/domains/regions/public";
import type { HandlerContext } from "@/lib/platform/events/registry";
import type { RegionCode } from "@/lib/shared/region-code";

/** On `region.recoding_in_force`: instructors and assignments follow to the new code. */
export async function moveInstructors(
  { tx }: HandlerContext,
  recodings: readonly { readonly oldCode: RegionCode; readonly newCode: RegionCode }[],
): Promise<void> {
  await moveToNewCodes(tx, "instructor", recodings);
  await moveToNewCodes(tx, "assignment", recodings);
}
