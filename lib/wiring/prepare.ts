import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { roleLabels } from "@/lib/domains/people/labels/accounts";
import { importRegions } from "@/lib/domains/regions/commands/import-regions";
import { setTarget } from "@/lib/domains/settings/commands/set-target";
import { GUIDANCE_SOURCE } from "@/lib/domains/settings/copy";
import { ownerUrl } from "@/lib/platform/db/address";
import { db } from "@/lib/platform/db/client";
import { migrate } from "@/lib/platform/db/migrate";
import { projectDir } from "@/lib/platform/env/env";
import { heldDemoAccounts } from "@/prisma/seed/held-accounts";
import { loadDemo } from "@/prisma/seed/load-demo";
import "./install";

/** An account to try the portal with, printed at the start. */
export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  /** In Chinese, for people. */
  readonly role: string;
  readonly scope: string;
}

export interface Preparation {
  /** Names of the migrations that this call applied. */
  readonly applied: readonly string[];
  /** The demo accounts that the database holds; empty without demo data. */
  readonly accounts: readonly DemoAccount[];
}

/** What any command does first on a fresh data folder: tables and regions, never demo data. */
export async function prepareFreshDatabase(): Promise<Preparation> {
  const applied = await migrate(ownerUrl());
  await loadRegionsOnce();
  await deliverTargetsOnce();
  return { applied, accounts: [] };
}

/** The delivered regions, into a database that has none; any other city's are imported by its operator. */
async function loadRegionsOnce(): Promise<void> {
  if ((await db().region.count()) > 0) return;
  const csv = await readFile(join(projectDir(), "prisma", "data", "regions-shenyang.csv"), "utf8");
  await importRegions({ kind: "system", name: "system:cli" }, { csv });
}

/** The two targets of the guidance, for the city that it is of; their due day is the operator's to set. */
async function deliverTargetsOnce(): Promise<void> {
  const regionCode = "210100";
  if ((await db().target.count()) > 0 || (await db().region.count({ where: { code: regionCode } })) === 0)
    return;
  for (const indicator of ["orgCoverage", "instructorCoverage"] as const) {
    await setTarget(
      { kind: "system", name: "system:cli" },
      { regionCode, indicator, goal: 100, sourceText: GUIDANCE_SOURCE },
    );
  }
}

/**
 * What the portal's start does: the same, and demo data where there is no firm and no user.
 * @param options.demo whether demo data is wanted
 */
export async function preparePortal({ demo }: { readonly demo: boolean }): Promise<Preparation> {
  const { applied } = await prepareFreshDatabase();
  if (demo && (await isWithoutRecords())) await loadDemo();
  return { applied, accounts: await demoAccounts() };
}

async function isWithoutRecords(): Promise<boolean> {
  const firm = await db().firm.findFirst({ select: { id: true } });
  return firm === null && (await db().user.findFirst({ select: { id: true } })) === null;
}

async function demoAccounts(): Promise<DemoAccount[]> {
  const held = await heldDemoAccounts();
  return held.map(({ login, password, role, places }) => ({
    login,
    password,
    role: roleLabels[role].label,
    scope: places,
  }));
}
