import { acceptedStep, offeredSecret, sealSecret } from "@/lib/platform/auth/totp";
import { defineCommand } from "@/lib/platform/command/define-command";
import { AppError } from "@/lib/shared/result";
import { signInCopy } from "../copy/sign-in";
import { SecondFactorInput } from "../schema";
import { auditedAs } from "./load-account";

/**
 * Takes the second factor into use once a code proves that the secret reached the phone. That code is used up;
 * one that is set up already is only replaced after a reset by an administrator.
 */
export const setUpSecondFactor = defineCommand({
  audit: "user.second_factor_set_up",
  action: "profile.manage",
  input: SecondFactorInput,
  run: async ({ tx, actor, audit }, { code, sessionId }): Promise<void> => {
    if (actor.kind !== "user") throw new AppError("UNAUTHENTICATED", "请先登录");
    const secret = offeredSecret(actor.userId, sessionId);
    const step = acceptedStep(secret, code, null);
    if (step === null) {
      const message = signInCopy.wrongCode;
      throw new AppError("INVALID", message, [{ key: "code", message, field: "code" }]);
    }
    const { count } = await tx.user.updateMany({
      where: { id: actor.userId, totpSecret: null },
      data: { totpSecret: sealSecret(actor.userId, secret), totpLastStep: step, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("STATE", "该账号已设置动态口令；如更换手机，请由安全管理员重置");
    audit(await auditedAs(tx, actor.userId, actor.login));
  },
});
