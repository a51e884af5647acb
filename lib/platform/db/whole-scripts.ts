import { PrismaPg } from "@prisma/adapter-pg";
import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import { DatabaseError } from "pg";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

async function runWhole(adapter: Adapter, script: string): Promise<void> {
  try {
    await adapter.underlyingDriver().query(script);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    throw new DriverAdapterError({
      kind: "postgres",
      code: error.code ?? "N/A",
      severity: error.severity ?? "ERROR",
      message: error.message,
      detail: error.detail,
      column: error.column,
      hint: error.hint,
      originalCode: error.code ?? "N/A",
      originalMessage: error.message,
    });
  }
}

/**
 * The adapter cuts a script at every semicolon, also inside a function's body. PostgreSQL takes a whole script
 * as it is, and in one transaction: a migration that fails halfway leaves nothing behind.
 */
export class WholeScripts extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    adapter.executeScript = (script) => runWhole(adapter, script);
    return adapter;
  }
}
