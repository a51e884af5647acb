import type { ParsedRow } from "../schema";
import type { RegionCells, RegionMatch } from "./region-match";
import { readIdentity } from "./row-identity";
import { readInstructor } from "./row-instructor";
import { readHeadcount } from "./row-members";
import { readOrganisation } from "./row-organisation";
import type { RowReader } from "./row-reader";
import { readRegion } from "./row-region";

/** Reads every cell of a row and reports all that is wrong with it; null when that includes an error. */
export function readRow(reader: RowReader, match: (cells: RegionCells) => RegionMatch): ParsedRow | null {
  const { uscc, usccChecksumOk, name } = readIdentity(reader);
  const regionCode = readRegion(reader, match);
  const { staff, members } = readHeadcount(reader);
  const organisation = readOrganisation(reader, name ?? "", members);
  const instructor = readInstructor(reader);
  if (reader.rejected || uscc === null || name === null || regionCode === null) return null;
  return {
    sheet: reader.sheet,
    row: reader.row.number,
    uscc,
    usccChecksumOk,
    name,
    regionCode,
    staff,
    members,
    organisation,
    instructor,
    reason: reader.text("reason"),
    remark: reader.text("remark"),
  };
}
