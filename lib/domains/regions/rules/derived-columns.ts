import { pinyinInitials } from "@/lib/shared/text/initials";
import { isSelectable } from "./selectable";

/** What the table keeps about a region that follows from its name. */
export function derivedColumns(name: string) {
  return { initials: pinyinInitials(name), selectable: isSelectable(name) };
}
