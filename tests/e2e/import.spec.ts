import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import { countsOnPage, ledger, upload, uploadLedger } from "@/tests/support/e2e/import-page";
import { ledgerOf, workbookFile } from "@/tests/support/e2e/ledger-of";
import { expect, REFUSED_ADDRESS, test } from "@/tests/support/e2e/test";
import { totalOnPage } from "@/tests/support/e2e/totals";

const HEPING = ledger("ledger-heping.xlsx");
const MEGABYTE = 1024 * 1024;

test.beforeEach(async ({ signIn }) => signIn("demo-district"));

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a ledger is checked and given up, and nothing has changed", async ({ page }) => {
    await page.goto("/desk/firms");
    const before = await totalOnPage(page);
    await uploadLedger(page, HEPING);
    expect(await countsOnPage(page)).toMatchObject({ 企业行: 150, 正确: 140, 有误: 10 });
    await page.getByRole("link", { name: "错误 10" }).click();
    await expect(page.getByRole("table", { name: "需要核对的问题" }).locator("tbody tr")).toHaveCount(10);
    await page.getByRole("button", { name: "全部放弃" }).click();
    await expect(page.getByText("没有写入任何数据")).toBeVisible();
    await expect(page.getByRole("button", { name: "仅导入正确行" })).toHaveCount(0);
    await page.goto("/desk/firms");
    expect(await totalOnPage(page)).toBe(before);
  });

  test("a file of 7 MB is turned away in a sentence", async ({ page }) => {
    await upload(page, workbookFile(Buffer.alloc(7 * MEGABYTE)));
    await expect(page.getByText("文件超过5MB，没有上传").first()).toBeVisible();
    await expect(page.getByRole("button", { name: "上传并预检" })).toBeVisible();
  });
});

test("a file that cannot be taken says why, at its field", async ({ page }) => {
  const bare = await ledgerOf(
    ["统一社会信用代码", "企业名称"],
    [["91210102MA0000197Y", "示例一号物业公司"]],
    null,
  );
  const cases = [
    [workbookFile(Buffer.from("统一社会信用代码，企业名称\n")), "文件内容是文本", "content"],
    [workbookFile(Buffer.from("d0cf11e0a1b11ae1", "hex")), "请另存为 .xlsx", "content"],
    [workbookFile(Buffer.alloc(4.9 * MEGABYTE, 7)), "不是 Excel 工作簿", "content"],
    [bare, "没有找到统计时点", "asOf"],
  ] as const;
  for (const [file, sentence, field] of cases) {
    await upload(page, file);
    const line = page.getByRole("link", { name: sentence });
    await expect(line).toHaveAttribute("href", `#${field}`);
  }
  await page.getByLabel("台账文件").setInputFiles(workbookFile(Buffer.alloc(7 * MEGABYTE)));
  await expect(page.getByText("文件超过5MB，没有上传")).toBeVisible();
  await page.goto("/desk/import");
  await page.getByRole("button", { name: "上传并预检" }).click();
  await expect(page.getByRole("link", { name: "请选择台账文件" })).toBeVisible();
});

test("a run that was decided in another tab is not decided again", async ({ page, context }) => {
  await uploadLedger(page, HEPING);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("button", { name: "全部放弃" }).click();
  await expect(other.getByText("没有写入任何数据")).toBeVisible();
  await page.getByRole("button", { name: "仅导入正确行" }).click();
  await expect(page.getByText("这次导入已经放弃，请重新上传文件")).toBeVisible();
});

test("a session that is over writes nothing and leads back to the run", async ({ page, signIn }) => {
  await uploadLedger(page, HEPING);
  const run = page.url();
  await page.context().clearCookies();
  await page.getByRole("button", { name: "仅导入正确行" }).click();
  await page.waitForURL(/\/sign-in/);
  await signIn("demo-district");
  await page.goto(run);
  await expect(page.getByText("待确认", { exact: true })).toBeVisible();
});

test.describe("who sees a run", () => {
  test.use({ tolerated: REFUSED_ADDRESS });

  test("its district's superiors may look, others find nothing", async ({ page, signIn }) => {
    await uploadLedger(page, HEPING);
    const run = page.url();
    await page.context().clearCookies();
    await signIn("demo-city");
    await page.goto(run);
    await expect(page.getByText("由其本人确认写入或放弃")).toBeVisible();
    await expect(page.getByRole("button", { name: "仅导入正确行" })).toHaveCount(0);
    await page.context().clearCookies();
    await signIn("demo-community");
    for (const path of [run, `${run}/result`]) {
      expect((await page.goto(path))?.status(), path).toBe(404);
    }
  });
});

test("an unknown column is mapped once and remembered", async ({ page }) => {
  const file = await ledgerOf(
    ["统一社会信用代码", "企业名称", "所属区县", "所属社区", "在册职工"],
    [["91210102MA0000197Y", "示例映射物业公司", "和平区", "没有的社区", 12]],
    "2026-03-31",
  );
  await uploadLedger(page, file);
  await page.getByLabel("在册职工").selectOption({ label: "从业人员数" });
  await page.getByRole("button", { name: "按此对应重新预检" }).click();
  await expect(page.getByText("有1列没有认出")).toHaveCount(0);
  await uploadLedger(page, file);
  await expect(page.getByText("有1列没有认出")).toHaveCount(0);
});

test("what the import would end is listed before the decision", async ({ page }) => {
  await page.goto("/desk/firms?covered=org&cohort=WITH_MEMBERS");
  await page.getByRole("table").locator("tbody th a").first().click();
  await page.waitForURL(/\/desk\/firms\/[0-9a-f-]{36}/);
  const uscc = /9121[0-9A-Z]{14}/.exec((await page.locator("main").textContent()) ?? "")?.[0] ?? "";
  const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const file = await ledgerOf(["统一社会信用代码", "企业名称", "组织形式"], [[uscc, name, "未组建"]], null);
  await page.goto("/desk/import");
  await page.getByLabel("统计时点").fill(new Date().toISOString().slice(0, 10));
  await page.getByLabel("台账文件").setInputFiles(file);
  await page.getByRole("button", { name: "上传并预检" }).click();
  await expect(page.getByRole("region", { name: "写入后将有1项结束" }).getByText(uscc)).toBeVisible();
});

test("template and result come under their Chinese names and are kept by nobody", async ({ page }) => {
  await uploadLedger(page, HEPING);
  const downloads = [
    ["/desk/import/template", "物业企业党组织建设情况台账（模板）.xlsx"],
    [`${new URL(page.url()).pathname}/result`, "ledger-heping（问题已标出）.xlsx"],
  ] as const;
  for (const [path, name] of downloads) {
    const answer = await page.request.get(path);
    expect(answer.headers()["cache-control"]).toBe("private, no-store");
    const [, encoded] = /filename\*=UTF-8''(.+)$/.exec(answer.headers()["content-disposition"] ?? "") ?? [];
    expect(decodeURIComponent(encoded ?? "")).toBe(name);
    const { sheets } = await readWorkbook(await answer.body());
    expect(sheets[0]?.name).toBe("台账");
  }
});
