import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";
import { AppError } from "@/lib/shared/result";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { BrokenEntry, ChainVerdict } from "./verify";

/*
 * Where each chain stood on each day, kept outside the database: whoever rewrites a whole chain, heads and all, cannot
 * rewrite a file that was copied away. One line per chain and day: day, chain, number, hash.
 */

const LINE = /^(\d{4}-\d{2}-\d{2}) (\d{6}) (\d+) ([0-9a-f]{64})$/;

export function headsFile(): string {
  return join(env().dataDir, "audit-heads", "heads.txt");
}

/** Adds a line for each chain that has none for the day. Chains that are broken are left out: they prove nothing. */
export async function writeHeads(
  day: LocalDate,
  verdicts: readonly ChainVerdict[],
  file = headsFile(),
): Promise<number> {
  await mkdir(dirname(file), { recursive: true });
  const held = new Set((await textOf(file)).split("\n").map((line) => line.slice(0, 17)));
  const lines = verdicts
    .filter(({ broken, entries, chain }) => broken === null && entries > 0 && !held.has(`${day} ${chain}`))
    .map(({ chain, entries, hash }) => `${day} ${chain} ${entries} ${hash}\n`);
  await appendFile(file, lines.join(""), "utf8");
  return lines.length;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

export interface HeadsVerdict {
  /** Lines that were compared. */
  readonly compared: number;
  readonly firstBroken: BrokenEntry | null;
}

/**
 * Compares the chains as they are with where a file says that they stood.
 * @throws AppError INVALID when the file cannot be read as one of heads
 */
export async function compareHeads(file: string, chain?: string): Promise<HeadsVerdict> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new AppError("INVALID", `无法读取文件 ${file}`);
  });
  let compared = 0;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const [, , district = "", number = "", hash] = LINE.exec(line.trim()) ?? [];
    if (!hash) throw new AppError("INVALID", `${file} 第 ${index + 1} 行不是日志链的记录`);
    if (chain && district !== chain) continue;
    compared += 1;
    const seq = BigInt(number);
    const entry = await db().auditEntry.findUnique({
      where: { chain_seq: { chain: district, seq } },
      select: { id: true, hash: true },
    });
    if (entry?.hash !== hash) {
      return { compared, firstBroken: { district, seq: Number(seq), id: entry?.id ?? null } };
    }
  }
  return { compared, firstBroken: null };
}
