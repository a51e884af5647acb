import { expect, type Page } from "@playwright/test";

/** How many a list says it holds, under its title. */
export async function totalOnPage(page: Page): Promise<number> {
  const text = await page.getByText(/^共 [\d,]+ 家$/).textContent();
  return Number(text?.replace(/\D/g, ""));
}

/** A number and the list that it opens. */
export interface Promised {
  readonly count: number;
  readonly href: string;
}

/** Opens each list and compares what it holds with the number that led there. */
export async function expectKept(page: Page, promised: readonly Promised[]): Promise<void> {
  expect(promised.length).toBeGreaterThan(0);
  for (const { count, href } of promised) {
    await page.goto(href);
    expect(await totalOnPage(page), href).toBe(count);
  }
}
