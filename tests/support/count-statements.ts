import pg from "pg";

function textOf(query: unknown): string {
  return typeof query === "string" ? query : String((query as { text?: unknown }).text);
}

/**
 * Everything that is sent to PostgreSQL while `work` runs, whoever sends it: Prisma and the pool both go through
 * pg's client.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    sent.push(textOf(args[0]));
    return Reflect.apply(original, this, args);
  } as typeof original;
  try {
    await work();
    return sent;
  } finally {
    pg.Client.prototype.query = original;
  }
}
