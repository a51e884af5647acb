/** What the migrations say the database itself refuses, by the kind and name under which it must be found. */
export interface Promised {
  readonly kind: "trigger" | "constraint" | "index";
  readonly name: string;
  readonly table: string;
}

const NAME = '"?(\\w+)"?';
const CREATED: readonly (readonly [Promised["kind"], RegExp])[] = [
  [
    "constraint",
    new RegExp(`ALTER TABLE\\s+${NAME}\\s+ADD CONSTRAINT\\s+${NAME}\\s+(?:EXCLUDE|CHECK)`, "gi"),
  ],
  ["trigger", new RegExp(`CREATE (?:CONSTRAINT )?TRIGGER\\s+${NAME}[^;]*?\\sON\\s+${NAME}`, "gi")],
  ["index", new RegExp(`CREATE UNIQUE INDEX\\s+${NAME}\\s+ON\\s+${NAME}[^;]*\\sWHERE\\s`, "gi")],
];
const DROPPED = new RegExp(`DROP (?:TRIGGER|CONSTRAINT|INDEX)\\s+(?:IF EXISTS\\s+)?${NAME}`, "gi");

/**
 * Reads the hand-written triggers, exclusion and check constraints and partial unique indexes out of migrations.
 * @param migrations their SQL in the order in which they are applied; what a later one drops is promised no more
 */
export function promisedConstraints(migrations: readonly string[]): Promised[] {
  const held = new Map<string, Promised>();
  for (const text of migrations) {
    const sql = text.replaceAll(/--[^\n]*/g, "");
    for (const [, name = ""] of sql.matchAll(DROPPED)) held.delete(name);
    for (const [kind, shape] of CREATED) {
      for (const [, first = "", second = ""] of sql.matchAll(shape)) {
        const [name, table] = kind === "constraint" ? [second, first] : [first, second];
        held.set(name, { kind, name, table });
      }
    }
  }
  return [...held.values()];
}

/** How many hand-written promises a text holds at the least, counted in another way than they are read. */
export function countPromises(sql: string): number {
  const text = sql.replaceAll(/--[^\n]*/g, "");
  return [...text.matchAll(/\bEXCLUDE USING\b|\bCHECK\s*\(|\bCREATE (?:CONSTRAINT )?TRIGGER\b/gi)].length;
}
