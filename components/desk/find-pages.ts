import type { Actor } from "@/lib/shared/access/actor";
import type { Found } from "@/lib/shared/found";
import { pinyinInitials } from "@/lib/shared/text/initials";
import { deskCopy } from "./copy";
import { deskMenu } from "./menu";

/** The pages of the person's menu by part of the name or of its pinyin initials. */
export function pagesNamed(actor: Actor, text: string): Found[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return [];
  return deskMenu(actor, null)
    .filter(({ label }) => label.includes(wanted) || pinyinInitials(label).includes(wanted))
    .map(({ label, href }) => ({ kind: "page", label, detail: deskCopy.found.page, href }));
}
