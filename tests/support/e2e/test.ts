import { test as base, expect } from "@playwright/test";
import { signInAs } from "./sign-in";

interface Options {
  /** What the console may say in these tests: a refused address is reported there by the browser itself. */
  readonly tolerated: readonly RegExp[];
}

interface Fixtures {
  readonly signIn: (login: string) => Promise<void>;
}

/** The browser's word for an answer that is not 2xx. */
export const REFUSED_ADDRESS = [/the server responded with a status of 4\d\d/];

/** Playwright's `test`, where any error or warning in the console fails the test. */
export const test = base.extend<Options & Fixtures>({
  tolerated: [[], { option: true }],
  page: async ({ page, tolerated }, use) => {
    const said: string[] = [];
    page.on("console", (message) => {
      const { url } = message.location();
      if (["error", "warning"].includes(message.type()))
        said.push(`${message.type()}: ${message.text()} ${url}`);
    });
    page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
    await use(page);
    expect(said.filter((line) => !tolerated.some((each) => each.test(line)))).toEqual([]);
  },
  signIn: async ({ page }, use) => {
    await use((login) => signInAs(page, login));
  },
});

export { expect };
