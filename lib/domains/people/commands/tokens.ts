import { newToken, tokenHash } from "@/lib/platform/auth/api-token";
import { revokeTokens } from "@/lib/platform/auth/session-rows";
import { defineCommand } from "@/lib/platform/command/define-command";
import { AppError, notFound } from "@/lib/shared/result";
import { endAfter } from "@/lib/shared/time/interval";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { type CreatedToken, CreateTokenInput, TokenInput } from "../schema";
import { auditedAs, loadAccount } from "./load-account";

/** Makes a token that acts as the account on the HTTP API. The token is in the answer, once. */
export const createToken = defineCommand({
  audit: "token.created",
  action: "token.manage",
  input: CreateTokenInput,
  run: async (context, { login, name, expires }): Promise<CreatedToken> => {
    const { tx, today, audit } = context;
    const account = await loadAccount(context, "token.manage", { login });
    if (account.status === "DISABLED") throw new AppError("STATE", "账号已停用，不能为它建立令牌");
    if (expires && expires < today) {
      const message = `令牌的最后有效日不能早于今天（${today}）`;
      throw new AppError("INVALID", message, [{ key: "expires", message, field: "expires" }]);
    }
    const token = newToken();
    const { id } = await tx.apiToken.create({
      data: {
        userId: account.id,
        name,
        hash: tokenHash(token),
        validTo: expires ? toDateColumn(endAfter(expires)) : null,
      },
      select: { id: true },
    });
    audit({
      ...(await auditedAs(tx, account.id, login)),
      after: { token: id, name, expires: expires ?? null },
    });
    return { id, token };
  },
});

const NO_TOKEN = "没有这个令牌，或不在您的管理范围内";

/** Ends a token at once; a second time changes nothing. */
export const revokeToken = defineCommand({
  audit: "token.revoked",
  action: "token.manage",
  input: TokenInput,
  run: async (context, { id }): Promise<{ id: string }> => {
    const { tx, audit } = context;
    const token = await tx.apiToken.findUnique({
      where: { id },
      select: { revokedAt: true, user: { select: { login: true } } },
    });
    if (!token) throw notFound(NO_TOKEN);
    const account = await loadAccount(context, "token.manage", token.user, NO_TOKEN);
    if (token.revokedAt) return { id };
    await revokeTokens(tx, { id });
    audit({ ...(await auditedAs(tx, account.id, account.login)), after: { token: id } });
    return { id };
  },
});
