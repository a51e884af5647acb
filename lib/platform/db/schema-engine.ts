import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { WholeScripts } from "./whole-scripts";

export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/** Nothing in our database is managed by somebody else. */
export const ALL_OURS = { externalTables: [], externalEnums: [] };

interface Exports extends WebAssembly.Exports {
  __wbindgen_start(): void;
}

let loaded: Promise<void> | null = null;

/** Node 20 cannot import WASM, so the module is put together by hand. */
async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(entry.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  const start = glue as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  start.__wbg_set_wasm(instance.exports);
  (instance.exports as Exports).__wbindgen_start();
}

/**
 * Lends Prisma's schema engine as WASM: the native one is a download that `npm ci` does not bring along.
 * @param databaseUrl of the login role
 * @param schema the files that `diff` and error messages refer to
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  schema: readonly SchemaFile[],
  work: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  await loaded;
  const pool = new pg.Pool({ connectionString: databaseUrl });
  // An empty list makes the engine panic.
  const datamodels =
    schema.length === 0 ? undefined : schema.map(({ path, content }): [string, string] => [path, content]);
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool));
    return await work(await glue.SchemaEngine.new({ datamodels }, () => undefined, adapter));
  } finally {
    await pool.end();
  }
}
