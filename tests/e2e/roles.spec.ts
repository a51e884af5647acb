import { generateSync } from "otplib";
import { demoAccounts } from "@/tests/support/e2e/accounts";
import { julin } from "@/tests/support/e2e/cli";
import { firstSignIn } from "@/tests/support/e2e/sign-in";
import { expect, REFUSED_ADDRESS, test } from "@/tests/support/e2e/test";

const PAGES = ["/desk/coverage", "/desk/firms", "/desk/import", "/desk/people"];
test.describe.configure({ timeout: 240_000 });
test.use({ tolerated: REFUSED_ADDRESS });

test("every role signs in; its menu holds exactly the pages that it may open", async ({ page, signIn }) => {
  for (const { login, role } of demoAccounts()) {
    await page.context().clearCookies();
    await signIn(login);
    await page.goto("/desk");
    const menu = page.getByRole("navigation", { name: "主菜单" }).getByRole("link");
    const offered = await menu.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (const path of PAGES) {
      const status = (await page.goto(path))?.status();
      expect({ role, path, status }).toEqual({ role, path, status: offered.includes(path) ? 200 : 404 });
    }
  }
});

test("an administrator sets up a second factor before any page opens", async ({ page }) => {
  const login = `e2e-auditor-${Date.now()}`;
  const who = ["--name", "示例审计员", "--role", "AUDITOR", "--scope", "region:210102"];
  const { password } = await julin<{ password: string }>(["user", "create", login, ...who]);
  await page.goto("/sign-in");
  await firstSignIn(page, login, password, "辽河口的芦苇荡-66");
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/second-factor/);
  const secret = (await page.locator("main code").textContent())?.replaceAll(" ", "") ?? "";
  await page.getByLabel("动态口令", { exact: true }).fill(generateSync({ secret }));
  await page.getByRole("button", { name: "完成设置" }).click();
  await expect(page).toHaveURL(/\/desk$/);
  await expect(page.getByRole("heading", { name: "待办", exact: true })).toBeVisible();
});
