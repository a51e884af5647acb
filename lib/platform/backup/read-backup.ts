import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { z } from "zod";
import { AppError } from "@/lib/shared/result";
import { type BackupSummary, END_OF_TABLE, EndLine, Head, TableLine } from "./format";
import { readLines } from "./read-lines";

/** What a backup holds, one after the other. */
export type Part =
  | { readonly kind: "head"; readonly head: Head }
  | { readonly kind: "table"; readonly table: TableLine; readonly rows: AsyncGenerator<Buffer, void> }
  | { readonly kind: "end"; readonly end: EndLine };

const END = `${END_OF_TABLE}\n`;

function broken(cause?: unknown): AppError {
  return new AppError("INVALID", "备份文件不完整或已被改动，请换一份备份", [], cause);
}

function parse<S extends z.ZodType>(schema: S, line: Buffer | undefined): z.output<S> {
  try {
    return schema.parse(JSON.parse(line?.toString("utf8") ?? ""));
  } catch (error) {
    throw broken(error);
  }
}

async function* rowsUntilEnd(lines: AsyncGenerator<Buffer>): AsyncGenerator<Buffer, void> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw broken();
    if (value.length === END.length && value.toString("latin1") === END) return;
    yield value;
  }
}

/** Reads a backup. The rows of a table must be read to their end before the next part is asked for. */
export async function* readParts(file: string): AsyncGenerator<Part> {
  const lines = readLines(file);
  try {
    yield { kind: "head", head: parse(Head, (await lines.next()).value ?? undefined) };
    for (;;) {
      const line = (await lines.next()).value ?? undefined;
      if (line?.toString("utf8", 0, 9) === '{"table":') {
        yield { kind: "table", table: parse(TableLine, line), rows: rowsUntilEnd(lines) };
      } else {
        yield { kind: "end", end: parse(EndLine, line) };
        return;
      }
    }
  } finally {
    await lines.return(undefined);
  }
}

/**
 * Reads a backup through and compares it with the sum that it carries, before anything is done with it.
 * @throws AppError INVALID when it is no backup, cut off or altered
 */
export async function checkBackup(file: string): Promise<{ head: Head; summary: BackupSummary }> {
  const hash = createHash("sha256");
  const counted = { tables: 0, rows: 0 };
  try {
    let head: Head | null = null;
    let last: Buffer = Buffer.alloc(0);
    let inTable = false;
    for await (const line of readLines(file)) {
      hash.update(last);
      last = line;
      if (!head) head = parse(Head, line);
      else if (inTable && line.toString("latin1") === END) inTable = false;
      else if (inTable) counted.rows += 1;
      else {
        inTable = true;
        counted.tables += 1;
      }
    }
    const end = parse(EndLine, last);
    const whole = end.sha256 === hash.digest("hex") && end.rows === counted.rows;
    if (!head || !whole) throw broken();
    return { head, summary: { tables: end.tables, rows: end.rows, sha256: await hashOf(file) } };
  } catch (error) {
    if (error instanceof AppError) throw error;
    if ((error as NodeJS.ErrnoException).syscall === "open")
      throw new AppError("INVALID", `无法读取文件 ${file}，请核对路径`, [], error);
    throw broken(error);
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
