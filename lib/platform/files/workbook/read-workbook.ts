import type { Sheet, Workbook } from "@/lib/shared/workbook";
import { type Archive, openArchive } from "./archive";
import type { CellContext } from "./cell-value";
import { readDateStyles } from "./date-formats";
import { refuseUnlessZip } from "./file-kind";
import { WORKBOOK_LIMITS } from "./limits";
import { type Manifest, readManifest } from "./manifest";
import { workbookRefused } from "./refusals";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet";

async function readSheets(archive: Archive, manifest: Manifest, context: CellContext): Promise<Sheet[]> {
  const maxRows = WORKBOOK_LIMITS.dataRows + WORKBOOK_LIMITS.otherRows;
  let rows = 0;
  const countRow = () => {
    rows += 1;
    if (rows > maxRows) throw workbookRefused("TOO_MANY_ROWS");
  };
  const sheets: Sheet[] = [];
  for (const { name, path } of manifest.sheets) {
    const bytes = path ? await archive.read(path) : null;
    const content = bytes ? readSheet(bytes, context, countRow) : { rows: [], merged: [] };
    sheets.push({ name, ...content });
  }
  return sheets;
}

/**
 * Reads an uploaded `.xlsx` (or `.xlsm`, whose macros are never looked at) into plain values with their Excel
 * row numbers; hidden sheets and rows count like the others. Limits are in `limits.ts`.
 * @throws AppError INVALID or LIMIT with one sentence that says what is wrong and how to mend it
 */
export async function readWorkbook(file: Buffer): Promise<Workbook> {
  if (file.length > WORKBOOK_LIMITS.fileBytes) throw workbookRefused("FILE_TOO_LARGE");
  refuseUnlessZip(file);
  const archive = await openArchive(file);
  const manifest = await readManifest(archive);
  if (manifest.sheets.length > WORKBOOK_LIMITS.sheets) throw workbookRefused("TOO_MANY_PARTS");
  const context: CellContext = {
    strings: readSharedStrings(manifest.strings ? await archive.read(manifest.strings) : null),
    dateStyles: readDateStyles(manifest.styles ? await archive.read(manifest.styles) : null),
    from1904: manifest.from1904,
  };
  return { sheets: await readSheets(archive, manifest, context) };
}
