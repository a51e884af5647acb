import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { pointAt } from "@/lib/platform/db/address";
import { closeDb } from "@/lib/platform/db/client";
import { onDatabase, TEMPLATE } from "./on-database";

export interface TestDatabase {
  /** Under the login role, for what the app role may not do. */
  readonly ownerUrl: string;
}

/** Another address of the same server. */
export function siblingUrl(database: string): string {
  const url = new URL(inject("clusterUrl"));
  url.pathname = `/${database}`;
  return url.href;
}

/**
 * Gives the test file a database of its own, migrated and empty, and points `db()` at it. Call it once at the
 * top of the file (or of a `describe`).
 * @param template a prepared database to copy instead of the empty one
 */
export function useTestDatabase(template: string = TEMPLATE): TestDatabase {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const ownerUrl = siblingUrl(name);
  beforeAll(async () => {
    await onDatabase(inject("clusterUrl"), (client) =>
      client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`),
    );
    await closeDb();
    pointAt(ownerUrl);
  });
  afterAll(async () => {
    await closeDb();
    pointAt(null);
    await onDatabase(inject("clusterUrl"), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  });
  return { ownerUrl };
}
