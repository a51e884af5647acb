import { createHash } from "node:crypto";
import type { QueryResultRow } from "pg";
import { pool } from "./client";
import { toAppError } from "./errors";

interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The strings of a template are the same object on every call. */
const statements = new WeakMap<TemplateStringsArray, Statement>();

function statementOf(strings: TemplateStringsArray): Statement {
  const known = statements.get(strings);
  if (known) return known;
  const text = strings.reduce((sql, piece, index) => `${sql}$${index}${piece}`);
  const statement = { name: createHash("sha1").update(text).digest("hex"), text };
  statements.set(strings, statement);
  return statement;
}

/**
 * Reads rows by a statement that each connection parses once, past Prisma, whose own part takes longer than such
 * a query does. For what the busiest pages and routes ask on every request; everything else goes through `db()`.
 * Values become parameters, as with `$queryRaw`.
 * @throws AppError for what a person can mend (`errors.ts`)
 */
export async function readPrepared<R extends QueryResultRow>(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | readonly string[])[]
): Promise<R[]> {
  try {
    const { rows } = await pool().query<R>({ ...statementOf(strings), values: [...values] });
    return rows;
  } catch (error) {
    throw toAppError(error);
  }
}
