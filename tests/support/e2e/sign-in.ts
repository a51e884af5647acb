import type { BrowserContext, Page } from "@playwright/test";
import { demoAccount } from "./accounts";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Whoever signed in once in this worker need not type it again. */
const known = new Map<string, Cookies>();

/** Through the form, as a person does it. */
export async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel("登录名").fill(login);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

/** Signs a demo account in: once by the form, later by the cookies that this gave. */
export async function signInAs(page: Page, login: string): Promise<void> {
  const cookies = known.get(login);
  if (cookies) return page.context().addCookies(cookies);
  await page.goto("/sign-in");
  await fillSignIn(page, login, demoAccount(login).password);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  known.set(login, await page.context().cookies());
}

/** The first sign-in with a password that the command line gave: it must be changed before anything else. */
export async function firstSignIn(page: Page, login: string, given: string, own: string): Promise<void> {
  await page.goto("/sign-in");
  await fillSignIn(page, login, given);
  await page.waitForURL(/\/password/);
  await page.getByLabel("当前密码").fill(given);
  await page.getByLabel("新密码", { exact: true }).fill(own);
  await page.getByLabel("再次输入新密码").fill(own);
  await page.getByRole("button", { name: "修改密码" }).click();
  await page.waitForURL((url) => url.pathname !== "/password");
}
