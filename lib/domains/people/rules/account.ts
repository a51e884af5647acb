import type { Reason } from "@/lib/shared/result";
import type { UserStatus } from "../schema";

/** What somebody wants to do to an account. */
export type AccountVerb = "disable" | "enable" | "reset" | "end-sessions";

const IN_STATE: Readonly<Record<AccountVerb, UserStatus>> = {
  disable: "ACTIVE",
  enable: "DISABLED",
  reset: "ACTIVE",
  "end-sessions": "ACTIVE",
};

const REFUSALS: Readonly<Record<AccountVerb, string>> = {
  disable: "账号已经停用，不必再停用",
  enable: "账号没有停用，不必启用",
  reset: "账号已停用，不能重置密码，请先启用",
  "end-sessions": "账号已停用，没有打开的会话",
};

/** Why this cannot be done to an account that stands like this. */
export function whyNotAccount(verb: AccountVerb, status: UserStatus): Reason[] {
  return status === IN_STATE[verb] ? [] : [{ key: verb, message: REFUSALS[verb] }];
}

/** Why nobody is let near this account: one's own, or one of the 三员 for those who may not grant rights. */
export function whyNotManaged(isOwn: boolean): Reason {
  if (isOwn) return { key: "own", message: "不能对自己的账号办理此事项，请由另一位管理员办理" };
  return {
    key: "separated",
    message: "系统管理员、安全管理员和审计管理员的账号由安全管理员办理，您不能办理",
  };
}
