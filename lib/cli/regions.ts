import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { callerDir } from "@/lib/platform/env/env";
import { AppError } from "@/lib/shared/result";
import { actorOf } from "./actor";
import { defineVerb } from "./verb";

export function addRegionVerbs(program: Command): void {
  const group = program.command("regions").description("区划");

  defineVerb(
    group
      .command("import")
      .description("导入区划文件")
      .argument("<file>", "列为 code,name,level,parent_code 的 CSV"),
    async ({ args }) => {
      const { importRegions } = await import("@/lib/domains/regions/commands/import-regions");
      const result = await importRegions(await actorOf(undefined), { csv: await readCsv(args[0] ?? "") });
      const text = `新增${result.created}，更新${result.updated}，无变化${result.unchanged}，撤销${result.closed}`;
      return { json: { ...result }, text };
    },
  );

  defineVerb<{ from: string }>(
    group
      .command("move")
      .description("区划调整：旧代码从某日起改为新代码")
      .argument("<old>", "旧代码")
      .argument("<new>", "新代码")
      .requiredOption("--from <date>", "新代码的第一天"),
    async ({ args, options }) => {
      const { moveRegion } = await import("@/lib/domains/regions/commands/move-region");
      const result = await moveRegion(await actorOf(undefined), {
        oldCode: args[0] ?? "",
        newCode: args[1] ?? "",
        from: options.from,
      });
      return { json: { ...result }, text: `已调整${result.moved}个区划` };
    },
  );
}

async function readCsv(file: string): Promise<string> {
  try {
    return await readFile(resolve(callerDir(), file), "utf8");
  } catch (error) {
    throw new AppError("INVALID", `无法读取文件 ${file}，请核对路径`, [], error);
  }
}
