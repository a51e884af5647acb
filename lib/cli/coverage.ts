import type { Command } from "commander";
import { actorOf } from "./actor";
import { UsageError } from "./usage";
import { defineVerb } from "./verb";

interface CoverageOptions {
  readonly region?: string;
  readonly asOf?: string;
}

export function addCoverageVerbs(program: Command): void {
  const group = program
    .command("coverage")
    .description("覆盖率")
    .option("--region <code>", "区划代码")
    .option("--as-of <date>", "统计时点，默认今天");

  defineVerb<CoverageOptions>(group, async ({ options: { region, asOf } }) => {
    // Not a required option of commander's, since `coverage verify` stands below this verb and needs none.
    if (region === undefined) throw new UsageError("缺少必需的选项：--region <code>。加 --help 查看用法。");
    const { getFiguresAnswer } = await import("@/lib/domains/coverage/queries/get-figures-answer");
    const answer = await getFiguresAnswer(await actorOf(undefined), {
      region,
      ...(asOf === undefined ? {} : { asOf }),
    });
    return { json: answer, text: JSON.stringify(answer, null, 2) };
  });

  defineVerb(group.command("verify").description("重新推导全部覆盖区间并与库中比对"), async () => {
    const { verifySpans } = await import("@/lib/domains/coverage/jobs/verify-spans");
    const verdict = await verifySpans();
    const text = `企业${verdict.firms}家，区间${verdict.spans}段，不一致${verdict.drift}处`;
    return { json: { ...verdict }, text, failed: verdict.drift > 0 };
  });
}
