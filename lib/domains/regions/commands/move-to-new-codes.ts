import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/platform/db/transaction";
import type { RegionCode } from "@/lib/shared/region-code";

/** Tables whose `region_code` says where a row belongs now, not where it stood on some day. */
export type FollowingTable =
  | "assignment"
  | "estate"
  | "firm"
  | "firm_exit"
  | "firm_succession"
  | "firm_transfer"
  | "instructor"
  | "member_declaration"
  | "organisation"
  | "service_project";

/** Lets the rows of a table follow from old codes to new ones. @param column where they name a second region */
export async function moveToNewCodes(
  tx: Tx,
  table: FollowingTable,
  recodings: readonly { readonly oldCode: RegionCode; readonly newCode: RegionCode }[],
  column: "region_code" | "to_region" | "confirm_by" = "region_code",
): Promise<void> {
  const code = Prisma.raw(column);
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(table)} AS held SET ${code} = change."newCode"
    FROM jsonb_to_recordset(${JSON.stringify(recodings)}::jsonb) AS change("oldCode" text, "newCode" text)
    WHERE held.${code} = change."oldCode"`;
}
