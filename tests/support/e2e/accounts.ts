import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { julin, sharedDataDir } from "./cli";

export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  readonly role: string;
}

/** Beside the data, with which it goes away. */
const file = () => join(sharedDataDir(), "e2e-accounts.json");

/** Asks the command line once for all workers. */
export async function fetchDemoAccounts(): Promise<void> {
  const { accounts } = await julin<{ accounts: DemoAccount[] }>(["demo", "accounts"]);
  if (accounts.length === 0) throw new Error("the portal under test holds no demo account");
  writeFileSync(file(), JSON.stringify(accounts));
}

export function demoAccounts(): readonly DemoAccount[] {
  return JSON.parse(readFileSync(file(), "utf8")) as DemoAccount[];
}

export function demoAccount(login: string): DemoAccount {
  const account = demoAccounts().find((each) => each.login === login);
  if (!account) throw new Error(`no demo account ${login}`);
  return account;
}
