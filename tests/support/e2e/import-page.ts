import { expect, type Page } from "@playwright/test";

export function ledger(name: string): string {
  return `tests/fixtures/ledgers/${name}`;
}

type Upload = Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0];

/** Sends a file from the upload page, whatever comes of it. */
export async function upload(page: Page, file: Upload): Promise<void> {
  await page.goto("/desk/import");
  await page.getByLabel("台账文件").setInputFiles(file);
  await page.getByRole("button", { name: "上传并预检" }).click();
}

/** Sends a ledger that can be read, and waits for its 预检. */
export async function uploadLedger(page: Page, file: Upload): Promise<void> {
  await upload(page, file);
  await page.waitForURL(/\/desk\/import\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("预检结果");
}

/** The two sums of a run, by their words. */
export async function countsOnPage(page: Page): Promise<Record<string, number>> {
  const sums = page.locator("main dl > div");
  const entries = await sums.evaluateAll((items) =>
    items.map((item) => [
      item.querySelector("dt")?.textContent ?? "",
      Number(item.querySelector("dd")?.textContent),
    ]),
  );
  return Object.fromEntries(entries);
}

/** Commits what is shown, and waits until it says so. */
export async function commit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "仅导入正确行" }).click();
  await expect(page.getByText("已写入", { exact: true })).toBeVisible();
}
