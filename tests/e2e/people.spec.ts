import type { Page } from "@playwright/test";
import { firstSignIn, signInAs } from "@/tests/support/e2e/sign-in";
import { expect, REFUSED_ADDRESS, test } from "@/tests/support/e2e/test";

const OWN = "辽河口的芦苇荡-66";

test.describe.configure({ timeout: 240_000 });
test.use({ tolerated: REFUSED_ADDRESS });

/** The password that the page shows once. */
async function shownPassword(page: Page): Promise<string> {
  const said = await page.getByRole("status").filter({ hasText: "只显示这一次" }).textContent();
  return /(?:[a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(said ?? "")?.[0] ?? "";
}

test("an administrator opens an account, grants, resets, and takes away while the session is open", async ({
  page,
  browser,
}) => {
  const login = `e2e-street-${Date.now()}`;
  await signInAs(page, "demo-security");
  await page.goto("/desk/people");
  await page.getByRole("link", { name: "新增用户" }).click();
  await page.getByLabel("登录名").fill(login);
  await page.getByLabel("姓名").fill("示例新干部");
  await page.getByLabel("角色").selectOption({ label: "区县工作人员" });
  await page.getByLabel("管理范围", { exact: true }).fill("和平区");
  await page.getByRole("button", { name: "建立账号" }).click();
  const first = await shownPassword(page);

  const other = await (await browser.newContext()).newPage();
  await other.goto("/sign-in");
  await firstSignIn(other, login, first, OWN);
  expect((await other.goto("/desk/firms"))?.status()).toBe(200);

  await page.goto(`/desk/people?q=${login}`);
  await page.getByRole("table").getByRole("link", { name: "示例新干部" }).click();
  await page.getByText("新增授权").first().click();
  const grant = page.getByRole("form", { name: "新增授权" });
  await grant.getByLabel("角色").selectOption({ label: "行业主管部门工作人员" });
  await grant.getByLabel("管理范围", { exact: true }).fill("210102");
  await grant.getByRole("button", { name: "新增授权" }).click();
  const grants = page.getByRole("table", { name: "授权列表" });
  await expect(grants.getByRole("rowheader")).toHaveCount(2);

  for (const left of [1, 0]) {
    await grants.getByText("结束授权").first().click();
    await grants.getByRole("button", { name: "结束授权" }).first().click();
    await expect(grants.getByText("有效", { exact: true })).toHaveCount(left);
  }
  expect((await other.goto("/desk/firms"))?.status()).toBe(404);

  await page.getByText("重置密码").first().click();
  await page.getByRole("button", { name: "重置密码" }).click();
  expect(await shownPassword(page)).not.toBe("");
  await other.goto("/desk");
  await expect(other).toHaveURL(/\/sign-in/);
});
