import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import type { Role } from "@/lib/shared/access/roles";
import { actorOf } from "./actor";
import type { Answer } from "./output";
import { defineVerb, type VerbContext } from "./verb";

interface CreateOptions {
  readonly name: string;
  readonly role: string;
  readonly scope: readonly string[];
  readonly passwordStdin?: true;
}

export function addUserVerbs(program: Command): void {
  const group = program.command("user").description("账号");

  defineVerb<CreateOptions>(
    group
      .command("create")
      .description("建立账号")
      .argument("<login>", "登录名")
      .requiredOption("--name <name>", "姓名")
      .requiredOption("--role <role>", "角色，如 DISTRICT_OFFICIAL")
      .requiredOption("--scope <scope>", "管理范围，如 region:210102，可重复", collect)
      .option("--password-stdin", "从标准输入读取密码；不加则生成一个，首次登录须修改"),
    createAccount,
  );

  defineVerb(
    group
      .command("disable")
      .description("停用账号，已登录的会话和令牌立即失效")
      .argument("<login>", "登录名"),
    async ({ args }) => {
      const { disableUser } = await import("@/lib/domains/people/commands/manage-account");
      const user = await disableUser(await actorOf(undefined), { login: args[0] ?? "" });
      return { json: user, text: `已停用账号 ${user.login}` };
    },
  );

  defineVerb(
    group
      .command("reset")
      .description("重置密码，同时解除锁定和动态口令；下次登录须修改")
      .argument("<login>", "登录名"),
    async ({ args }) => {
      const { resetPassword } = await import("@/lib/domains/people/commands/manage-account");
      const { password } = await resetPassword(await actorOf(undefined), { login: args[0] ?? "" });
      return { json: { password }, text: `新密码（只显示一次）：${password}` };
    },
  );
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

async function createAccount({ args, options }: VerbContext<CreateOptions>): Promise<Answer> {
  const { createUser } = await import("@/lib/domains/people/commands/create-user");
  const { readScope } = await import("./grant-scope");
  const scopes = await Promise.all(options.scope.map(readScope));
  const password = options.passwordStdin
    ? { password: (await readAll(process.stdin)).replace(/\r?\n$/, "") }
    : {};
  const user = await createUser(await actorOf(undefined), {
    login: args[0] ?? "",
    name: options.name,
    // An unknown word is refused by the command, with the list of those there are.
    role: options.role as Role,
    scopes,
    ...password,
  });
  const shown = user.password ? `\n初始密码（只显示一次，首次登录须修改）：${user.password}` : "";
  return { json: user, text: `已建立账号 ${user.login}${shown}` };
}
