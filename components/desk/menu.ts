import type { NavItem } from "@/components/shell/nav-item";
import { hrefWith } from "@/components/ui/href";
import { type Actor, may, mayInRegion } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import type { RegionCode } from "@/lib/shared/region-code";

export type DeskSection =
  | "home"
  | "coverage"
  | "firms"
  | "projects"
  | "estates"
  | "organisations"
  | "declarations"
  | "assignments"
  | "instructors"
  | "proposals"
  | "import"
  | "home"
  | "people"
  | "rights"
  | "moves"
  | "audit";

interface MenuEntry {
  readonly key: DeskSection;
  readonly label: string;
  readonly href: string;
  readonly action: Action | "anybody";
  /** Shows one place, which stays when one goes from page to page. */
  readonly ofPlace?: true;
}

const ENTRIES: readonly MenuEntry[] = [
  { key: "home", label: "工作台", href: "/desk", action: "anybody", ofPlace: true },
  { key: "coverage", label: "目标推进", href: "/desk/coverage", action: "coverage.read", ofPlace: true },
  { key: "firms", label: "物业企业", href: "/desk/firms", action: "firm.read", ofPlace: true },
  { key: "projects", label: "服务项目", href: "/desk/projects", action: "firm.read", ofPlace: true },
  // Whoever may read the territory alone (administrators, the auditor) has no business with estates.
  { key: "estates", label: "小区", href: "/desk/estates", action: "coverage.read", ofPlace: true },
  { key: "organisations", label: "党组织", href: "/desk/organisations", action: "firm.read", ofPlace: true },
  { key: "declarations", label: "党员情况", href: "/desk/declarations", action: "firm.read", ofPlace: true },
  { key: "assignments", label: "指导员派驻", href: "/desk/assignments", action: "firm.read", ofPlace: true },
  { key: "instructors", label: "指导员", href: "/desk/instructors", action: "firm.read", ofPlace: true },
  { key: "moves", label: "划转与注销", href: "/desk/transfers", action: "firm.record" },
  { key: "proposals", label: "变更提议", href: "/desk/proposals", action: "proposal.read" },
  { key: "import", label: "台账导入", href: "/desk/import", action: "ledger.import" },
  { key: "people", label: "用户与授权", href: "/desk/people", action: "user.read" },
  { key: "rights", label: "角色与权限", href: "/desk/rights", action: "user.read" },
  { key: "audit", label: "操作日志", href: "/desk/audit", action: "audit.read" },
];

/**
 * The menu of a person: nothing in it leads to a page that the person may not open.
 * @param place the region chosen on this page, for the pages on which the person may choose it too
 */
export function deskMenu(
  actor: Actor,
  current: DeskSection | null,
  place: RegionCode | null = null,
): NavItem[] {
  return ENTRIES.filter(({ action }) => action === "anybody" || may(actor, action)).map((entry) => ({
    label: entry.label,
    href: place && keepsPlace(actor, entry, place) ? hrefWith(entry.href, {}, { region: place }) : entry.href,
    current: entry.key === current,
  }));
}

function keepsPlace(actor: Actor, { action, ofPlace }: MenuEntry, place: RegionCode): boolean {
  return ofPlace === true && mayInRegion(actor, action === "anybody" ? "coverage.read" : action, place);
}
