import { demoAccount } from "@/tests/support/e2e/accounts";
import { julin } from "@/tests/support/e2e/cli";
import { fillSignIn, firstSignIn } from "@/tests/support/e2e/sign-in";
import { expect, test } from "@/tests/support/e2e/test";

const PASSWORD = "浑河北岸的早晨-88";

async function newcomer() {
  // A name of its own, so that the specs can be run again on the same portal.
  const login = `e2e-${Date.now()}`;
  const who = ["--name", "示例新同事", "--role", "DISTRICT_OFFICIAL", "--scope", "region:210102"];
  const { password } = await julin<{ password: string }>(["user", "create", login, ...who]);
  return { login, password };
}

test("a wrong password says so and keeps the name; five of them close the account", async ({ page }) => {
  const { login, password } = await newcomer();
  await page.goto("/sign-in");
  for (let attempt = 1; attempt <= 5; attempt++) {
    await fillSignIn(page, login, `不对的密码-${attempt}`);
    await expect(page.getByRole("button", { name: "登录", exact: true })).toBeEnabled();
    await expect(page.getByText(/不正确|锁定/).first()).toBeVisible();
  }
  await expect(page.getByLabel("登录名")).toHaveValue(login);
  await expect(page.getByLabel("密码", { exact: true })).toHaveValue("");
  await fillSignIn(page, login, password);
  await expect(page.getByText(/已锁定至 \d\d:\d\d/).first()).toBeVisible();
});

test("the first sign-in asks for a password of one's own before any page opens", async ({ page }) => {
  const { login, password: given } = await newcomer();
  await page.goto("/sign-in");
  await fillSignIn(page, login, given);
  await page.waitForURL(/\/password/);
  await page.goto("/desk/firms");
  await expect(page).toHaveURL(/\/password\?callbackUrl=/);
  await page.context().clearCookies();
  await firstSignIn(page, login, given, PASSWORD);
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await fillSignIn(page, login, PASSWORD);
  await page.waitForURL(/\/desk$/);
});

test("signing in leads back to the page that was asked for, and signing out shuts it", async ({ page }) => {
  const { login, password } = demoAccount("demo-street");
  await page.goto("/desk/firms?uncovered=org");
  await page.waitForURL(/\/sign-in/);
  await fillSignIn(page, login, password);
  await page.waitForURL(/\/desk\/firms\?uncovered=org/);
  await page.getByLabel(/^账号/).click();
  await page.getByRole("button", { name: "退出登录" }).click();
  await page.waitForURL(/\/sign-in/);
  await page.goto("/desk/firms");
  await expect(page).toHaveURL(/\/sign-in/);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs in, is told what is wrong, and signs out", async ({ page }) => {
    const { login, password } = demoAccount("demo-community");
    await page.goto("/sign-in");
    await fillSignIn(page, login, "不对的密码-0");
    await expect(page.getByText("登录名或密码不正确").first()).toBeVisible();
    await fillSignIn(page, login, password);
    await expect(page).toHaveURL(/\/desk$/);
    await page.getByLabel(/^账号/).click();
    await page.getByRole("button", { name: "退出登录" }).click();
    await expect(page).toHaveURL(/\/sign-in/);
  });
});
