import { demoAccount } from "@/tests/support/e2e/accounts";
import { fillSignIn } from "@/tests/support/e2e/sign-in";
import { expect, test } from "@/tests/support/e2e/test";

const NEW_COLOURS = /\b(?:color-mix|oklch|oklab|lch|lab|color)\(/;

/** The text without the blocks that a browser skips which does not know what they ask for. */
function withoutSupports(css: string): string {
  let rest = "";
  for (let at = 0; at < css.length; ) {
    const next = css.indexOf("@supports", at);
    if (next === -1) return rest + css.slice(at);
    rest += css.slice(at, next);
    let depth = 0;
    let end = css.indexOf("{", next);
    do {
      if (css[end] === "{") depth += 1;
      if (css[end] === "}") depth -= 1;
      end += 1;
    } while (depth > 0 && end < css.length);
    at = end;
  }
  return rest;
}

test("styles need nothing newer than Chromium 99 except where they ask first", async ({ page, request }) => {
  await page.goto("/sign-in");
  const sheets = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const plain = withoutSupports(await (await request.get(sheet)).text());
    expect(NEW_COLOURS.exec(plain)).toBeNull();
  }
});

test("an old browser is told so in words, and this one is not", async ({ page }) => {
  await page.goto("/sign-in");
  const notice = page.locator(".old-browser");
  await expect(notice).toBeHidden();
  expect(await notice.textContent()).toContain("Chromium 111");
});

test("without a script somebody signs in, filters a list and opens a record", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await fillSignIn(page, "demo-district", demoAccount("demo-district").password);
  await expect(page).toHaveURL(/\/desk/);
  await page.goto("/desk/firms?q=物业&region=210102");
  await page.locator('main a[href^="/desk/firms/"]').first().click();
  await expect(page.locator("h1")).toBeVisible();
  await context.close();
});

test("in WeChat's browser the desk says how to download", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    userAgent: "Mozilla/5.0 (Linux; Android 13) Chrome/116.0 MicroMessenger/8.0.47",
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await fillSignIn(page, "demo-district", demoAccount("demo-district").password);
  await expect(page.getByText("在浏览器打开")).toBeVisible();
  await context.close();
});
