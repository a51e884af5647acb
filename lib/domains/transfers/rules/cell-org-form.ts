import { toHalfWidth, withoutSpace } from "@/lib/shared/text/normalise";
import type { CellValue } from "@/lib/shared/workbook";
import { NOT_FORMED_LABEL, ORG_FORM_LABELS } from "../labels";
import { ORG_FORMS, type OrgForm } from "../schema";
import { isFilled, readText, shownText } from "./cell-text";

/** `null`: 未组建. Undefined: the cell says something that is none of the four forms. */
const FORMS: ReadonlyMap<string, OrgForm | null> = new Map<string, OrgForm | null>([
  ...ORG_FORMS.map((form) => [ORG_FORM_LABELS[form], form] as const),
  [NOT_FORMED_LABEL, null],
  ["单独", "OWN"],
  ["单建", "OWN"],
  ["单独建立", "OWN"],
  ["联合", "JOINT"],
  ["联建", "JOINT"],
  ["联合建立", "JOINT"],
  ["上级覆盖", "HIGHER"],
  ["上级组织覆盖", "HIGHER"],
  ["未建", null],
  ["未建立", null],
]);

export function readOrgForm(cell: CellValue | undefined): OrgForm | null | undefined {
  if (isFilled(cell) && readText(cell) === null && typeof cell !== "string") return undefined;
  if (readText(cell) === null) return null;
  return FORMS.get(withoutSpace(toHalfWidth(shownText(cell))));
}
