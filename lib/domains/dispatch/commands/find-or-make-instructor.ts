import type { CommandContext } from "@/lib/platform/command/context";
import { districtOf, type RegionCode, regionRange } from "@/lib/shared/region-code";
import { refuseIf } from "@/lib/shared/result";
import { pinyinInitials } from "@/lib/shared/text/initials";
import { sameInstructor, whyNotTold } from "../rules/instructor";

/**
 * The instructor of that name and employer in the region's district; made when there is none. An employer that was
 * not known is taken over.
 */
export async function findOrMakeInstructor(
  { tx }: CommandContext,
  { name, employer = null }: { readonly name: string; readonly employer?: string | null },
  region: RegionCode,
): Promise<{ id: string; made: boolean }> {
  const district = districtOf(region);
  const { lo, hi } = regionRange(district);
  const sameName = await tx.instructor.findMany({
    where: { name, regionCode: { gte: lo, lt: hi } },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: { id: true, employer: true },
  });
  refuseIf(whyNotTold(name, sameName, employer), "INVALID");
  const found = sameInstructor(sameName, employer);
  if (!found) {
    const data = { name, initials: pinyinInitials(name), employer, regionCode: district };
    const { id } = await tx.instructor.create({ data, select: { id: true } });
    return { id, made: true };
  }
  if (employer !== null && found.employer === null) {
    await tx.instructor.update({
      where: { id: found.id },
      data: { employer, version: { increment: 1 } },
    });
  }
  return { id: found.id, made: false };
}
