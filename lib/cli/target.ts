import type { Command } from "commander";
import { actorOf } from "./actor";
import { defineVerb } from "./verb";

interface TargetOptions {
  readonly region: string;
  readonly indicator: "orgCoverage" | "instructorCoverage" | "workCoverage";
  readonly due: string;
  readonly goal?: string;
}

export function addTargetVerbs(program: Command): void {
  const group = program.command("target").description("目标");

  defineVerb<TargetOptions>(
    group
      .command("set")
      .description("设定一个区划的目标和完成时限")
      .requiredOption("--region <code>", "区划代码")
      .requiredOption("--indicator <name>", "orgCoverage、instructorCoverage 或 workCoverage")
      .requiredOption("--due <date>", "完成时限（含当日）")
      .option("--goal <percent>", "目标值（百分数），默认 100"),
    async ({ options: { region, indicator, due, goal } }) => {
      const { setTarget } = await import("@/lib/domains/settings/commands/set-target");
      const result = await setTarget(await actorOf(undefined), {
        regionCode: region,
        indicator,
        dueOn: due,
        ...(goal === undefined ? {} : { goal }),
      });
      const more = result.tightened > 0 ? `，下级${result.tightened}个目标随之收紧` : "";
      return { json: { ...result }, text: `已设定${region}的目标，时限${due}${more}` };
    },
  );
}
