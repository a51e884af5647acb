import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Spawn options that make a child run as somebody else; empty: as the caller. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

async function idOf(flag: "-u" | "-g"): Promise<number> {
  const { stdout } = await run("id", [flag, "postgres"]);
  return Number(stdout);
}

async function postgresUser(): Promise<Account> {
  return { uid: await idOf("-u"), gid: await idOf("-g") };
}

/**
 * The account PostgreSQL runs under: it refuses root, so root lends it the user `postgres`, made when absent.
 * @throws Error with a way out when there is none and none can be made
 */
export async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  try {
    return await postgresUser();
  } catch {
    // Absent: made below.
  }
  try {
    await run("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/bin/false",
      "postgres",
    ]);
    return await postgresUser();
  } catch (cause) {
    throw new Error(
      "PostgreSQL 不能以 root 运行，且无法创建用户 postgres。请以普通用户启动，或先创建该用户。",
      {
        cause,
      },
    );
  }
}
