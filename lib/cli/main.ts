import { Command, CommanderError } from "commander";
import { AppError } from "@/lib/shared/result";
import { addAuditVerbs } from "./audit";
import { addBackupVerbs } from "./backup";
import { addCoverageVerbs } from "./coverage";
import { addDatabaseVerbs } from "./db";
import { addDemoVerbs } from "./demo";
import { addImportVerbs } from "./import";
import { printBreakdown, printRefusal } from "./output";
import { addRegionVerbs } from "./regions";
import { addTargetVerbs } from "./target";
import { addTokenVerbs } from "./token";
import { UsageError, usageSentence } from "./usage";
import { addUserVerbs } from "./user";

const program = new Command("julin")
  .description("聚邻门户的管理命令")
  .helpOption("-h, --help", "显示用法")
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

addDatabaseVerbs(program);
addRegionVerbs(program);
addDemoVerbs(program);
addImportVerbs(program);
addCoverageVerbs(program);
addTargetVerbs(program);
addAuditVerbs(program);
addUserVerbs(program);
addTokenVerbs(program);
addBackupVerbs(program);

const asJson = process.argv.includes("--json");

function explain(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    printUsage(usageSentence(error));
    return 2;
  }
  if (error instanceof UsageError) {
    printUsage(error.message);
    return 2;
  }
  if (error instanceof AppError) printRefusal(error, asJson);
  else printBreakdown(error, asJson);
  return 1;
}

function printUsage(message: string): void {
  if (asJson) process.stdout.write(`${JSON.stringify({ error: { code: "USAGE", message, reasons: [] } })}\n`);
  process.stderr.write(`${message}\n`);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}
