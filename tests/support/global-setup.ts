import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { joinServer, removeCluster } from "@/lib/platform/db/embedded/embedded-server";
import { urlOf } from "@/lib/platform/db/embedded/record";
import { migrate } from "@/lib/platform/db/migrate";
import { onDatabase, TEMPLATE } from "./on-database";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the test cluster's maintenance database, under the login role. */
    clusterUrl: string;
  }
}

/** One cluster for the whole run, with one migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "julin-test-"));
  const server = await joinServer(dataDir, false);
  const clusterUrl = urlOf(server.record, "postgres");
  await onDatabase(clusterUrl, (client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
  await migrate(urlOf(server.record, TEMPLATE));
  project.provide("clusterUrl", clusterUrl);
  return async () => {
    await server.release();
    await removeCluster(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  };
}
