import { asOwner } from "./as-owner";
import { quoted } from "./format";
import { readParts } from "./read-backup";

/** A table whose rows in the database are not as many as in the backup. */
export interface Miscount {
  readonly table: string;
  readonly inBackup: number;
  readonly inDatabase: number;
}

/** Rows that a later migration writes by itself are no loss, and this table lists the migrations. */
const OWN_BOOKS = "_prisma_migrations";

/** Compares the rows of every table in a backup with those in the database of this process. */
export async function miscounts(file: string): Promise<Miscount[]> {
  const found: Miscount[] = [];
  await asOwner(async (owner) => {
    for await (const part of readParts(file)) {
      if (part.kind !== "table") continue;
      const { table } = part.table;
      let inBackup = 0;
      for await (const _row of part.rows) inBackup += 1;
      if (table === OWN_BOOKS) continue;
      const { rows } = await owner.query<{ count: string }>(`SELECT count(*) FROM public.${quoted(table)}`);
      const inDatabase = Number(rows[0]?.count);
      if (inDatabase !== inBackup) found.push({ table, inBackup, inDatabase });
    }
  });
  return found;
}
