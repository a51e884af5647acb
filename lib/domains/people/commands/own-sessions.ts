import { revokeSessionsOf } from "@/lib/platform/auth/session-rows";
import { defineCommand } from "@/lib/platform/command/define-command";
import { AppError } from "@/lib/shared/result";
import { NoInput } from "../schema";
import { auditedAs } from "./load-account";

/** Signs the actor out on every device, this one included. */
export const endOwnSessions = defineCommand({
  audit: "user.sessions_ended",
  action: "anybody",
  input: NoInput,
  run: async ({ tx, actor, audit }): Promise<void> => {
    if (actor.kind !== "user") throw new AppError("UNAUTHENTICATED", "请先登录");
    await revokeSessionsOf(tx, actor.userId);
    audit(await auditedAs(tx, actor.userId, actor.login));
  },
});
