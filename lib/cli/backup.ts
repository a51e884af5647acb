import { resolve } from "node:path";
import type { Command } from "commander";
import { callerDir, env } from "@/lib/platform/env/env";
import { isPortalRunning } from "@/lib/platform/process/portal-mark";
import { AppError } from "@/lib/shared/result";
import { defineVerb } from "./verb";

/** Without the keys a restored database cannot read phone numbers and one-time secrets: whoever keeps it must know. */
const KEYS = "备份不含密钥（AUTH_SECRET、ENCRYPTION_KEY 或数据目录中的密钥文件），请另行妥善保管";

export function addBackupVerbs(program: Command): void {
  const backup = program.command("backup").description("备份整个数据库到一个文件");
  addDrill(backup);

  defineVerb(backup.argument("<file>", "备份文件"), async ({ args }) => {
    const { writeBackup } = await import("@/lib/platform/backup/write-backup");
    const file = resolve(callerDir(), args[0] ?? "");
    const summary = await writeBackup(file);
    return {
      json: { ...summary, note: KEYS },
      text: `已备份${summary.tables}张表、${summary.rows}行到 ${file}\nSHA-256 ${summary.sha256}\n${KEYS}。`,
    };
  });

  defineVerb(
    program
      .command("restore")
      .description("用备份文件取代数据库中的全部内容，须先停止门户")
      .argument("<file>", "备份文件")
      .requiredOption("--yes", "确认取代现有内容"),
    async ({ args }) => {
      if (isPortalRunning(env().dataDir)) throw new AppError("STATE", "门户正在运行，请先停止再恢复");
      const { restoreBackup } = await import("@/lib/platform/backup/restore-backup");
      const summary = await restoreBackup(resolve(callerDir(), args[0] ?? ""));
      return {
        json: { ...summary, note: KEYS },
        text: `已恢复${summary.tables}张表、${summary.rows}行\nSHA-256 ${summary.sha256}\n${KEYS}；恢复后须使用备份时的密钥。`,
      };
    },
  );
}

function addDrill(backup: Command): void {
  defineVerb(
    backup
      .command("drill")
      .description("演练恢复：把备份恢复到临时数据库，核验后删除；现有数据不受影响")
      .argument("<file>", "备份文件"),
    async ({ args }) => {
      const { drillBackup } = await import("@/lib/wiring/drill");
      const verdict = await drillBackup(resolve(callerDir(), args[0] ?? ""));
      const lines = [
        `${verdict.ok ? "演练通过" : "演练未通过"}：恢复${verdict.tables}张表、${verdict.rows}行`,
        ...verdict.miscounts.map(
          (each) => `${each.table}：备份中${each.inBackup}行，恢复后${each.inDatabase}行`,
        ),
        `企业${verdict.firms}家，覆盖区间不一致${verdict.drift}处`,
        `操作日志${verdict.auditEntries}条，${verdict.auditOk ? "链条完整" : "链条断开"}`,
      ];
      return { json: { ...verdict }, text: lines.join("\n"), failed: !verdict.ok };
    },
  );
}
