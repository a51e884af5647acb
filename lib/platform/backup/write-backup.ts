import { createHash, type Hash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { AppError } from "@/lib/shared/result";
import { inOwnerTransaction } from "./as-owner";
import { migrationsOf, sequencesOf, tablesOf } from "./catalog";
import { type BackupSummary, END_OF_TABLE, FORMAT, quoted, type TableLine } from "./format";

const SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/**
 * Writes everything in the database, as it was at one moment, into a file; the portal may go on working. The keys
 * (AUTH_SECRET, ENCRYPTION_KEY) are not in it. An older file of that name is replaced once the new one is whole.
 * @throws AppError INVALID when the file cannot be written
 */
export async function writeBackup(file: string): Promise<BackupSummary> {
  const draft = `${file}.${process.pid}.part`;
  const fileHash = createHash("sha256");
  try {
    const counted = await inOwnerTransaction(SNAPSHOT, async (owner) => {
      const total = { tables: 0, rows: 0 };
      await pipeline(
        Readable.from(contents(owner, total), { objectMode: false }),
        createGzip(),
        hashing(fileHash),
        // Password hashes are in it.
        createWriteStream(draft, { mode: 0o600 }),
      );
      return total;
    });
    await rename(draft, file);
    return { ...counted, sha256: fileHash.digest("hex") };
  } catch (error) {
    await rm(draft, { force: true });
    throw isFileError(error)
      ? new AppError("INVALID", `无法写入文件 ${file}，请核对路径和权限`, [], error)
      : error;
  }
}

async function* contents(owner: pg.Client, total: { tables: number; rows: number }): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  const head = { format: FORMAT, migrations: await migrationsOf(owner), sequences: await sequencesOf(owner) };
  yield hashed(hash, line(head));
  for (const table of await tablesOf(owner)) {
    total.tables += 1;
    yield hashed(hash, line(table));
    for await (const chunk of rowsOf(owner, table)) {
      total.rows += countLines(chunk);
      yield hashed(hash, chunk);
    }
    yield hashed(hash, Buffer.from(`${END_OF_TABLE}\n`));
  }
  yield line({ ...total, sha256: hash.digest("hex") });
}

function rowsOf(owner: pg.Client, { table, columns }: TableLine): AsyncIterable<Buffer> {
  const names = columns.map(quoted).join(", ");
  return owner.query(copyTo(`COPY public.${quoted(table)} (${names}) TO STDOUT`));
}

function line(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

function hashed(hash: Hash, chunk: Buffer): Buffer {
  hash.update(chunk);
  return chunk;
}

function hashing(hash: Hash): Transform {
  return new Transform({ transform: (chunk: Buffer, _encoding, done) => done(null, hashed(hash, chunk)) });
}

function countLines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count += 1;
  return count;
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && "path" in error;
}
