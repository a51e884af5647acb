import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type DisplayView, VIEW_COOKIE } from "@/lib/shared/display-view";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Shows the pages that follow in a display mode, as the links in the top strip do. */
export async function setView(page: Page, view: DisplayView): Promise<void> {
  const url = process.env.E2E_URL ?? "";
  await page.context().addCookies([{ name: VIEW_COOKIE, value: view, url }]);
}

/** What axe finds on the page against WCAG 2.2 AA, one line each: rule, place, why. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

/** By how many pixels the page can be pushed sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
