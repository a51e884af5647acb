import type { Command } from "commander";
import { UsageError } from "./usage";
import { defineVerb } from "./verb";

export function addDemoVerbs(program: Command): void {
  const group = program.command("demo").description("演示数据");

  defineVerb<{ seed?: string }>(
    group
      .command("load")
      .description("向空库载入演示数据和演示账号，全部为虚构")
      .option("--seed <n>", "随机种子，同一种子得到同样的数据"),
    async ({ options: { seed } }) => {
      const { DEFAULT_SEED, loadDemo } = await import("@/prisma/seed/load-demo");
      const counts = await loadDemo(seed === undefined ? DEFAULT_SEED : readSeed(seed));
      const { firms, projects, organisations, assignments, accounts } = counts;
      const text = `已载入演示数据：企业${firms}家，项目${projects}个，党组织${organisations}个，选派${assignments}次，账号${accounts}个`;
      return { json: counts, text };
    },
  );

  defineVerb(group.command("accounts").description("列出演示账号"), async () => {
    const { heldDemoAccounts } = await import("@/prisma/seed/held-accounts");
    const { roleLabels } = await import("@/lib/domains/people/labels/accounts");
    const held = await heldDemoAccounts();
    const lines = held.map(
      ({ login, password, role, places }) =>
        `${login.padEnd(16)} ${password}  ${roleLabels[role].label} ${places}`,
    );
    return {
      json: { accounts: held.map(({ places: _names, ...account }) => account) },
      text: lines.length > 0 ? lines.join("\n") : "库中没有演示账号",
    };
  });
}

function readSeed(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`种子应为不超过9位的整数：${text}`);
}
