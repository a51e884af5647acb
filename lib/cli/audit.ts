import type { Command } from "commander";
import { defineVerb } from "./verb";

export function addAuditVerbs(program: Command): void {
  const group = program.command("audit").description("操作日志");
  defineVerb<{ district?: string; heads?: string }>(
    group
      .command("verify")
      .description("核验日志链")
      .option("--district <code>", "只核验一个区县")
      .option("--heads <file>", "同时与库外保存的链头文件比对"),
    async ({ options }) => {
      const { verifyAudit } = await import("@/lib/platform/audit/verify");
      const chains = await verifyAudit(options.district);
      const { compareHeads } = await import("@/lib/platform/audit/heads-file");
      const heads = options.heads ? await compareHeads(options.heads, options.district) : null;
      const broken = chains.firstBroken ?? heads?.firstBroken ?? null;
      const compared = heads ? `，与链头文件比对${heads.compared}行` : "";
      const text = broken
        ? `日志链在 ${broken.district} 第${broken.seq}条处断开`
        : `日志${chains.entries}条，链条完整${compared}`;
      const json = {
        entries: chains.entries,
        ok: broken === null,
        firstBroken: broken,
        ...(heads ? { headsCompared: heads.compared } : {}),
      };
      return { json, text, failed: broken !== null };
    },
  );
}
