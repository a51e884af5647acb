import { registerFirm } from "@/lib/domains/firms/commands/register-firm";
import { db } from "@/lib/platform/db/client";
import { usccCheckCharacter } from "@/lib/shared/uscc";
import { system } from "./two-districts";

/** A valid code that no other number gives. */
export function inventedUscc(serial: number): string {
  const first17 = `91990102MA${String(serial).padStart(7, "0")}`;
  return `${first17}${usccCheckCharacter(first17)}`;
}

let serial = 0;

/** Registers an invented firm. @returns its id */
export async function inventedFirm(
  wanted: { readonly region?: string; readonly from?: string; readonly staff?: number } = {},
): Promise<string> {
  serial += 1;
  const { region = "990102001001", from = "2026-01-01", staff } = wanted;
  const { id } = await registerFirm(system, {
    uscc: inventedUscc(serial),
    name: `示例物业${serial}号公司`,
    regionCode: region,
    from,
    ...(staff === undefined ? {} : { staff }),
  });
  return id;
}

/** The version of a record as somebody sees it who opens it now. */
export async function versionOf(table: "firm" | "organisation" | "assignment", id: string): Promise<number> {
  const seen = { where: { id }, select: { version: true } };
  switch (table) {
    case "firm":
      return (await db().firm.findUniqueOrThrow(seen)).version;
    case "organisation":
      return (await db().organisation.findUniqueOrThrow(seen)).version;
    case "assignment":
      return (await db().assignment.findUniqueOrThrow(seen)).version;
  }
}
