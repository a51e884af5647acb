import { type ZipPart, zipFile } from "./zip-file";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface RawSheet {
  readonly name: string;
  /** What stands inside `<worksheet>`. */
  readonly xml: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
}

export function part(path: string, xml: string): ZipPart {
  return { path, content: Buffer.from(xml) };
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

/** The parts of a workbook written by hand, for cells that no library writes. */
export function workbookParts({ sheets, strings, styles, properties }: RawWorkbook): ZipPart[] {
  const relations = sheets.map((_, index) => relation(`r${index}`, "worksheet", `worksheets/s${index}.xml`));
  if (strings) relations.push(relation("strings", "sharedStrings", "/xl/sharedStrings.xml"));
  if (styles) relations.push(relation("styles", "styles", "styles.xml"));
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`,
  );
  const main = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${properties ?? ""}/><sheets>${list.join("")}</sheets></workbook>`;
  return [
    part(
      "_rels/.rels",
      `<Relationships xmlns="${RELATIONS}">${relation("r", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ),
    part("xl/workbook.xml", main),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${RELATIONS}">${relations.join("")}</Relationships>`,
    ),
    ...(strings ? [part("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${strings}</sst>`)] : []),
    ...(styles ? [part("xl/styles.xml", `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`)] : []),
    ...sheets.map(({ xml }, index) =>
      part(`xl/worksheets/s${index}.xml`, `<worksheet xmlns="${MAIN}">${xml}</worksheet>`),
    ),
  ];
}

export function workbookFile(workbook: RawWorkbook): Buffer {
  return zipFile(workbookParts(workbook));
}
