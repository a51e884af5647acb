import type { Command } from "commander";
import { actorOf } from "./actor";
import { defineVerb } from "./verb";

interface CreateOptions {
  readonly user: string;
  readonly name: string;
  readonly expires?: string;
}

export function addTokenVerbs(program: Command): void {
  const group = program.command("token").description("接口令牌");

  defineVerb<CreateOptions>(
    group
      .command("create")
      .description("为账号建立接口令牌")
      .requiredOption("--user <login>", "登录名")
      .requiredOption("--name <name>", "用途")
      .option("--expires <date>", "最后有效日"),
    async ({ options: { user, name, expires } }) => {
      const { createToken } = await import("@/lib/domains/people/commands/tokens");
      const input = { login: user, name, ...(expires ? { expires } : {}) };
      const token = await createToken(await actorOf(undefined), input);
      return { json: token, text: `令牌（只显示一次）：${token.token}\n编号：${token.id}` };
    },
  );

  defineVerb(
    group.command("revoke").description("撤销接口令牌").argument("<id>", "令牌编号"),
    async ({ args }) => {
      const { revokeToken } = await import("@/lib/domains/people/commands/tokens");
      const token = await revokeToken(await actorOf(undefined), { id: args[0] ?? "" });
      return { json: token, text: `已撤销令牌 ${token.id}` };
    },
  );
}
