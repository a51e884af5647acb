import type { Page } from "@playwright/test";
import { DISPLAY_VIEWS, type DisplayView } from "@/lib/shared/display-view";
import { setView, sidewaysScroll, violations } from "@/tests/support/e2e/axe";
import { ledger, uploadLedger } from "@/tests/support/e2e/import-page";
import { expect, test } from "@/tests/support/e2e/test";

const PHONE = { width: 360, height: 780 };
const DESK = { width: 1440, height: 900 };

test.describe.configure({ timeout: 240_000 });

/** A page as it is seen at a desk and on the narrowest phone, in one display mode. */
async function expectAccessible(page: Page, path: string, view: DisplayView): Promise<void> {
  await setView(page, view);
  await page.setViewportSize(DESK);
  await page.goto(path);
  expect(await violations(page), `${path} ${view}`).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await sidewaysScroll(page), `${path} ${view} sideways`).toBe(0);
  if (view === "elder") {
    const size = await page
      .locator("main")
      .evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize));
    expect(size).toBeGreaterThanOrEqual(20);
  }
}

for (const view of DISPLAY_VIEWS) {
  test(`pages that are open to everybody: ${view}`, async ({ page }) => {
    for (const path of ["/", "/sign-in"]) await expectAccessible(page, path, view);
  });

  test(`a dashboard, a list, a record, a form and a 预检：${view}`, async ({ page, signIn }) => {
    await signIn("demo-district");
    await page.goto("/desk/firms");
    const record = await page.getByRole("table").locator("tbody th a").first().getAttribute("href");
    await uploadLedger(page, ledger("ledger-heping.xlsx"));
    const run = new URL(page.url()).pathname;
    for (const path of ["/desk/coverage", "/desk/firms?pageSize=20", record ?? "", "/desk/import", run]) {
      await expectAccessible(page, path, view);
    }
  });
}

test("the other pages of the desk", async ({ page, signIn }) => {
  await signIn("demo-city");
  for (const path of ["/desk/coverage/definitions", "/desk/find", "/password", "/second-factor"]) {
    await expectAccessible(page, path, "standard");
  }
});
