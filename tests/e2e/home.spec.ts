import { expect, test } from "@/tests/support/e2e/test";

test("an official finds a place by its initials without a mouse, and the menu keeps the place", async ({
  page,
  signIn,
}) => {
  await signIn("demo-district");
  await page.goto("/desk");
  await expect(page.getByRole("heading", { name: "待办", exact: true })).toBeVisible();
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: "查找企业、地点、人员、页面" });
  await expect(box).toBeFocused();
  await page.keyboard.type("nhjd");
  await expect(page.getByRole("option", { name: /南湖街道/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "南湖街道工作台" })).toBeVisible();
  await page.getByRole("link", { name: "目标推进", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/coverage\?region=210102\d{3}$/);
});
