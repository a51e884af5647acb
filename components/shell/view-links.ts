import { DISPLAY_VIEWS, type DisplayView } from "@/lib/shared/display-view";
import type { DisplayMode } from "./display-modes";

const LABELS: Readonly<Record<DisplayView, string>> = {
  standard: "标准",
  elder: "长辈版",
  contrast: "高对比",
};

/** The three ways of showing; each link sets the cookie and comes back to where it stood. */
export function viewLinks(current: DisplayView): DisplayMode[] {
  return DISPLAY_VIEWS.map((view) => ({
    label: LABELS[view],
    href: `/display?view=${view}`,
    current: view === current,
  }));
}
