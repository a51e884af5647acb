import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { callerDir } from "@/lib/platform/env/env";
import { AppError } from "@/lib/shared/result";
import { actorOf } from "./actor";
import { defineVerb } from "./verb";

interface ImportOptions {
  readonly as?: string;
  readonly asOf?: string;
  readonly commit?: boolean;
}

export function addImportVerbs(program: Command): void {
  const group = program.command("import").description("导入台账");
  const firms = group
    .command("firms")
    .description("导入物业企业党组织建设情况台账")
    .argument("<file>", "台账文件（.xlsx）")
    .option("--as <login>", "以该账号的权限导入")
    .option("--as-of <date>", "统计时点，优先于文件中所写")
    .option("--commit", "写入；不加则只检查");
  defineVerb<ImportOptions>(firms, async ({ args, options }) => {
    const file = args[0] ?? "";
    const { importLedger } = await import("@/lib/domains/transfers/commands/import-ledger");
    const report = await importLedger(await actorOf(options.as), {
      content: await readLedger(file),
      fileName: basename(file),
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      commit: options.commit === true,
    });
    const { unknownHeaders: _offer, ...json } = report;
    const done = options.commit ? "已写入" : "仅检查，未写入";
    return {
      json: { ...json },
      text: [
        `${done}：统计时点 ${report.asOf}，共${report.rows}行，采用${report.accepted}行，不采用${report.rejected}行`,
        `新增${report.created}家，更新${report.updated}家，无变化${report.unchanged}家`,
        ...report.problems.map(
          (each) => `${each.sheet} 第${each.row}行 ${each.column ?? ""} ${each.code} ${each.message}`,
        ),
      ].join("\n"),
    };
  });
}

async function readLedger(file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(callerDir(), file));
  } catch (error) {
    throw new AppError("INVALID", `无法读取文件 ${file}，请核对路径`, [], error);
  }
}
