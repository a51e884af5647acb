import { posix } from "node:path";
import type { Archive } from "./archive";
import { workbookRefused } from "./refusals";
import { readXml } from "./xml";

/** Where the parts of a workbook lie in its archive. `path` is null for chart and dialog sheets. */
export interface Manifest {
  readonly sheets: readonly { readonly name: string; readonly path: string | null }[];
  readonly strings: string | null;
  readonly styles: string | null;
  readonly from1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `styles`, `officeDocument`. */
  readonly kind: string;
  readonly path: string;
}

async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const bytes = await archive.read(posix.join(folder, "_rels", `${posix.basename(part)}.rels`));
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const { Id = "", Type = "", Target = "", TargetMode } = attributes();
      if (TargetMode === "External") return;
      const path = Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), path });
    },
  });
  return relations;
}

/** The main part; programs other than Excel may place it anywhere. */
async function workbookPart(archive: Archive): Promise<string> {
  const main = (await relationsOf(archive, ".")).find((relation) => relation.kind === "officeDocument");
  const path = main?.path ?? "xl/workbook.xml";
  if (path.endsWith(".bin") || archive.has("content.xml")) throw workbookRefused("OTHER_FORMAT");
  return path;
}

/** @throws AppError INVALID when the archive is no workbook (a document, a plain zip) */
export async function readManifest(archive: Archive): Promise<Manifest> {
  const part = await workbookPart(archive);
  const bytes = await archive.read(part);
  if (!bytes) throw workbookRefused("NOT_A_WORKBOOK");
  const relations = await relationsOf(archive, part);
  const sheets: { name: string; path: string | null }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes().date1904 ?? "");
      if (name !== "sheet") return;
      const all = attributes();
      const key = Object.keys(all).find((attribute) => attribute.endsWith(":id"));
      const relation = relations.find(({ id, kind }) => kind === "worksheet" && key && id === all[key]);
      sheets.push({ name: all.name ?? "", path: relation?.path ?? null });
    },
  });
  if (!isWorkbook) throw workbookRefused("NOT_A_WORKBOOK");
  const pathOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.path ?? null;
  return { sheets, strings: pathOf("sharedStrings"), styles: pathOf("styles"), from1904 };
}
