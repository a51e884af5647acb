/** How pages are shown: 标准, 长辈版, 高对比. Chosen by a cookie, so that it holds without script and account. */
export const DISPLAY_VIEWS = ["standard", "elder", "contrast"] as const;
export type DisplayView = (typeof DISPLAY_VIEWS)[number];

export const VIEW_COOKIE = "julin-view";

export function parseDisplayView(text: string | null | undefined): DisplayView {
  return DISPLAY_VIEWS.find((view) => view === text) ?? "standard";
}
