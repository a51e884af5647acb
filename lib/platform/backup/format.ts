import { z } from "zod";

/*
 * A backup is one gzip stream of lines: a head, then for each table a line that names it, its rows as PostgreSQL
 * copies them (one line each, line breaks escaped) and `\.`, and an end line with the SHA-256 of all that precedes.
 */

export const FORMAT = "julin-backup-1";
export const END_OF_TABLE = "\\.";

/** First line. */
export const Head = z.object({
  format: z.literal(FORMAT),
  /** Names of the migrations that made the schema, oldest first. */
  migrations: z.array(z.string().regex(/^[\w-]+$/)),
  /** Where each sequence stands; null: not used yet. */
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string().nullable() })),
});
export type Head = z.output<typeof Head>;

/** Before the rows of a table. */
export const TableLine = z.object({ table: z.string(), columns: z.array(z.string()) });
export type TableLine = z.output<typeof TableLine>;

/** Last line. */
export const EndLine = z.object({ tables: z.number(), rows: z.number(), sha256: z.string() });
export type EndLine = z.output<typeof EndLine>;

/** What both commands answer; `sha256` is of the file itself, as `sha256sum` computes it. */
export interface BackupSummary {
  readonly tables: number;
  readonly rows: number;
  readonly sha256: string;
}

/** Quotes a name for SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
