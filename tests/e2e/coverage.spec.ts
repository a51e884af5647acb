import { expect, REFUSED_ADDRESS, test } from "@/tests/support/e2e/test";
import { expectKept, type Promised } from "@/tests/support/e2e/totals";

const TITLE = "目标推进";

test.beforeEach(async ({ signIn }) => signIn("demo-city"));

test("each number on the target cards opens a list of exactly that many", async ({ page }) => {
  await page.goto("/desk/coverage");
  const promised = await page.locator("main article a, main p:has-text('未摸底') a").evaluateAll((links) =>
    links.flatMap((link): Promised[] => {
      const [digits] = /\d[\d,]*/.exec(link.textContent ?? "") ?? [];
      return digits
        ? [{ count: Number(digits.replaceAll(",", "")), href: link.getAttribute("href") ?? "" }]
        : [];
    }),
  );
  // Three cards with numerator, denominator and gap, the split by form, and 未摸底.
  expect(promised.length).toBeGreaterThanOrEqual(12);
  await expectKept(page, promised);
});

test("each cell of the table opens the list behind it", async ({ page }) => {
  await page.goto("/desk/coverage?region=210102");
  const table = page.getByRole("table", { name: "哪里弱、弱在哪一项" });
  const promised = await table.locator("tbody tr:nth-child(-n+2) td a").evaluateAll((links) =>
    links.map((link): Promised => {
      const label = link.getAttribute("aria-label") ?? "";
      const [, done, all] = /\((\d+)\/(\d+)\)$/.exec(label) ?? [];
      const count = all === undefined ? /(\d+)$/.exec(label)?.[1] : Number(all) - Number(done);
      return { count: Number(count), href: link.getAttribute("href") ?? "" };
    }),
  );
  await expectKept(page, promised);
});

test("the scope switcher shows the same page for another place, and the day stays", async ({ page }) => {
  await page.goto("/desk/coverage?asOf=2026-06-30");
  await page.getByLabel("当前范围 沈阳市").click();
  await page.getByRole("link", { name: "和平区", exact: true }).first().click();
  await page.waitForURL(/region=210102/);
  expect(page.url()).toContain("asOf=2026-06-30");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`和平区${TITLE}`);
});

test("another day is asked for by the form and stands in the address", async ({ page }) => {
  await page.goto("/desk/coverage");
  const form = page.getByRole("form", { name: "统计时点" });
  await form.getByLabel("统计时点").fill("2026-03-31");
  await form.getByRole("button", { name: "查看" }).click();
  await page.waitForURL(/asOf=2026-03-31/);
  await expect(page.locator("time[datetime='2026-03-31']:visible").first()).toBeVisible();
});

test.describe("an address that leads nowhere", () => {
  test.use({ tolerated: REFUSED_ADDRESS });

  test("a region that is unknown or somebody else's looks absent, in Chinese", async ({ page, signIn }) => {
    await page.context().clearCookies();
    await signIn("demo-district");
    for (const region of ["210199", "210103"]) {
      const answer = await page.goto(`/desk/coverage?region=${region}`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有找到这个页面");
    }
  });

  test("a day or a code that cannot be read is refused in Chinese", async ({ page }) => {
    for (const query of ["asOf=2026-02-30", "region=abc"]) {
      const answer = await page.goto(`/desk/coverage?${query}`);
      expect(answer?.status()).toBe(400);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("网址有误");
    }
  });
});
