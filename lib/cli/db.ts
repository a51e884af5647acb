import type { Command } from "commander";
import { env } from "@/lib/platform/env/env";
import { isPortalRunning } from "@/lib/platform/process/portal-mark";
import { AppError } from "@/lib/shared/result";
import type { Answer } from "./output";
import { defineOfflineVerb, defineVerb } from "./verb";

async function reset(): Promise<Answer> {
  const { databaseUrl, dataDir } = env();
  if (databaseUrl) throw new AppError("STATE", "只有内置数据库可以清空；外部数据库请由数据库管理员处理");
  if (isPortalRunning(dataDir)) throw new AppError("STATE", "门户正在运行，请先停止再清空数据库");
  const { removeCluster } = await import("@/lib/platform/db/embedded/embedded-server");
  if (!(await removeCluster(dataDir)))
    throw new AppError("STATE", "数据库正在使用中，请等其他命令结束后再清空");
  return { json: {}, text: "数据库已清空，下次启动时重新建立。" };
}

export function addDatabaseVerbs(program: Command): void {
  const group = program.command("db").description("数据库");

  defineVerb(group.command("migrate").description("应用尚未应用的数据库变更"), async (context) => {
    const { migrate } = await import("@/lib/platform/db/migrate");
    const applied = [...context.applied, ...(await migrate(context.ownerUrl))];
    return { json: { applied }, text: applied.length === 0 ? "数据库已是最新。" : applied.join("\n") };
  });

  defineVerb(group.command("url").description("数据库的连接地址"), async ({ ownerUrl }) => ({
    json: { url: ownerUrl },
    text: ownerUrl,
  }));

  defineOfflineVerb(
    group.command("reset").description("清空内置数据库").requiredOption("--yes", "确认清空"),
    reset,
  );
}
