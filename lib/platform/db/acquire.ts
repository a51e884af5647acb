import { env } from "@/lib/platform/env/env";
import { ownerUrl } from "./address";
import { APP_ROLE } from "./app-role";
import { joinServer } from "./embedded/embedded-server";

export interface AcquiredDatabase {
  /** Steps down to the app role. */
  readonly url: string;
  /** Of the login role, which owns the tables. */
  readonly ownerUrl: string;
  /** Stops the embedded server unless somebody else still uses it. */
  release(): Promise<void>;
}

/** Makes the database of the settings available to this process until it is released. */
export async function acquireDatabase(): Promise<AcquiredDatabase> {
  const { databaseUrl, dataDir } = env();
  if (databaseUrl) {
    return { url: databaseUrl, ownerUrl: databaseUrl, release: async () => undefined };
  }
  const server = await joinServer(dataDir);
  const address = new URL(ownerUrl());
  address.searchParams.set("options", `-c role=${APP_ROLE}`);
  return { url: address.href, ownerUrl: ownerUrl(), release: server.release };
}
