import { generatePassword } from "@/lib/platform/auth/generated-password";
import { hashPassword } from "@/lib/platform/auth/password-hash";
import { defineCommand } from "@/lib/platform/command/define-command";
import { AppError, refuseIf } from "@/lib/shared/result";
import { whyNotPassword } from "../rules/password";
import { type CreatedUser, CreateUserInput } from "../schema";
import { writeGrants } from "./write-grants";

/**
 * Makes an account with one role in one or more scopes. A generated password is in the answer, once, and must be
 * changed at first sign-in; a given one need not be.
 */
export const createUser = defineCommand({
  audit: "user.created",
  action: "user.manage",
  input: CreateUserInput,
  run: async (context, input): Promise<CreatedUser> => {
    const { tx, actor, audit } = context;
    const { login, name, isDemo, role, scopes } = input;
    if (isDemo && actor.kind !== "system") throw new AppError("FORBIDDEN", "演示账号只能由系统建立");
    if (input.password !== undefined) refuseIf(whyNotPassword(input.password, login), "INVALID");
    if (await tx.user.findUnique({ where: { login }, select: { id: true } })) {
      const message = `登录名 ${login} 已被使用,请换一个`;
      throw new AppError("CONFLICT", message, [{ key: "taken", message, field: "login" }]);
    }
    const password = input.password ?? generatePassword();
    const { id } = await tx.user.create({
      data: {
        login,
        name,
        isDemo,
        passwordHash: await hashPassword(password),
        mustChangePassword: input.password === undefined,
      },
      select: { id: true },
    });
    await writeGrants(context, id, input, []);
    const [first] = scopes;
    audit({
      subject: { type: "user", id, label: login },
      ...(first ? { regionCode: first.regionCode } : {}),
      after: { role, scopes: scopes.map((scope) => ({ ...scope })), from: input.from, until: input.until },
    });
    return input.password === undefined ? { id, login, password } : { id, login };
  },
});
