import { defineConfig } from "prisma/config";

/*
 * Prisma looks for its native schema engine even for `generate`, which never runs it, and would download it.
 * Any executable satisfies the look; migrations go through the WASM engine (lib/platform/db/migrate.ts).
 */
if (process.argv.includes("generate")) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});
