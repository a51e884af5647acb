import { Prisma } from "@/generated/prisma/client";

/** Whether a column holds the text somewhere; `%` and `_` stand for themselves. */
export function holdsText(column: Prisma.Sql, text: string): Prisma.Sql {
  return Prisma.sql`${column} LIKE ${`%${literal(text)}%`}`;
}

/** A name that holds the text, or pinyin initials that do. */
export function isNamed(name: Prisma.Sql, initials: Prisma.Sql, text: string): Prisma.Sql {
  return Prisma.sql`(${holdsText(name, text)} OR ${holdsText(initials, text.toLowerCase())})`;
}

function literal(text: string): string {
  return text.replaceAll(/[\\%_]/g, (char) => `\\${char}`);
}
