import type { RegionCode } from "@/lib/shared/region-code";
import type { RegionCells, RegionMatch } from "./region-match";
import type { RowReader } from "./row-reader";

/** Undefined: no 所属社区 column, the firm stays where it is. Null: reported. */
export function readRegion(
  reader: RowReader,
  match: (cells: RegionCells) => RegionMatch,
): RegionCode | null | undefined {
  if (!reader.has("community")) return undefined;
  const community = reader.required("community");
  if (community === null) return null;
  const found = match({
    district: reader.text("district") ?? "",
    street: reader.text("street") ?? "",
    community,
  });
  if ("code" in found) return found.code;
  reader.report(found.problem, found.column, found.message);
  return null;
}
