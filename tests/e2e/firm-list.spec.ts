import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e/test";
import { totalOnPage } from "@/tests/support/e2e/totals";

/*
 * What a list must do (reference: pro-components #317, #5974, #7884, #4333). Choosing rows is not on this list yet.
 */

const FILTERED = "/desk/firms?cohort=WITH_MEMBERS&page=2";

const search = (page: Page) => page.getByRole("button", { name: "查询" });
const firstFirm = (page: Page) => page.getByRole("table").locator("tbody th a").first();

test.beforeEach(async ({ signIn }) => signIn("demo-district"));

test("back from a record leads to the same filters, page and place on it", async ({ page }) => {
  await page.goto(FILTERED);
  const link = page.getByRole("table").locator("tbody th a").nth(10);
  const name = await link.textContent();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await link.click();
  await page.waitForURL(/\/desk\/firms\/[0-9a-f-]{36}/);
  await page.goBack();
  await expect(page).toHaveURL(FILTERED);
  await expect(link).toHaveText(name ?? "");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

test("clearing takes every filter out of the address and begins at page 1", async ({ page }) => {
  await page.goto(FILTERED);
  await page.getByRole("link", { name: "清除筛选" }).click();
  await expect(page).toHaveURL("/desk/firms");
  await expect(page.getByText("已选条件")).toHaveCount(0);
});

test("another filter begins at page 1", async ({ page }) => {
  await page.goto(FILTERED);
  const before = await totalOnPage(page);
  await page.getByRole("combobox", { name: "党员情况" }).selectOption("NO_MEMBERS");
  await search(page).click();
  await page.waitForURL(/cohort=NO_MEMBERS/);
  expect(new URL(page.url()).searchParams.get("page")).toBeNull();
  expect(await totalOnPage(page)).not.toBe(before);
});

test("what is typed changes nothing before it is asked for, and the page says so", async ({ page }) => {
  await page.goto("/desk/firms");
  const first = await firstFirm(page).textContent();
  await page.getByRole("searchbox", { name: "查找", exact: true }).fill("没有这样的企业");
  await expect(page.getByText("筛选条件已改，点查询生效")).toBeVisible();
  await expect(firstFirm(page)).toHaveText(first ?? "");
  await search(page).click();
  await expect(page.getByText("没有符合条件的物业企业")).toBeVisible();
});

test("a colleague who opens the address sees the same rows", async ({ page, signIn }) => {
  const address = "/desk/firms?region=210102&uncovered=org";
  await page.goto(address);
  const [total, first] = [await totalOnPage(page), await firstFirm(page).textContent()];
  await page.context().clearCookies();
  await signIn("demo-city");
  await page.goto(address);
  expect(await totalOnPage(page)).toBe(total);
  await expect(firstFirm(page)).toHaveText(first ?? "");
});
