import type { Command } from "commander";
import { defineVerb } from "./verb";

export function addAuditVerbs(program: Command): void {
  const group = program.command("audit").description("操作日志");
  defineVerb<{ district?: string }>(
    group.command("verify").description("核验日志链").option("--district <code>", "只核验一个区县"),
    async ({ options }) => {
      const { verifyAudit } = await import("@/lib/platform/audit/verify");
      const verdict = await verifyAudit(options.district);
      const broken = verdict.firstBroken;
      const text = broken
        ? `日志链在 ${broken.district} 第${broken.seq}条处断开`
        : `日志${verdict.entries}条，链条完整`;
      return { json: { ...verdict }, text, failed: !verdict.ok };
    },
  );
}
