import type { Reason } from "@/lib/shared/result";

/** Product default, from the length-first advice of NIST SP 800-63B. */
export const PASSWORD_MIN = 10;
/** Longer texts would only cost the server time. */
export const PASSWORD_MAX = 128;

/** What long enough passwords most often are; compared without case and punctuation. */
const COMMON = new Set([
  "1234567890",
  "0123456789",
  "0987654321",
  "1122334455",
  "1111111111",
  "12345678910",
  "123456789a",
  "a123456789",
  "qwertyuiop",
  "1q2w3e4r5t",
  "1qaz2wsx3edc",
  "password123",
  "password1234",
  "passw0rd123",
  "admin12345",
  "admin123456",
  "administrator",
  "qwerty12345",
  "abc1234567",
  "abcd123456",
  "woaini1314",
  "woaini520",
  "5201314520",
  "shenyang123",
  "shenyang2026",
  "liangxin123",
  "julin12345",
  "dangjian123",
]);

/** Why a password is not good enough, as sentences for the field. @param login whose password it is to be */
export function whyNotPassword(password: string, login: string): Reason[] {
  const say = (key: string, message: string): Reason[] => [{ key, message, field: "password" }];
  const length = [...password].length;
  if (length < PASSWORD_MIN) return say("short", `密码至少 ${PASSWORD_MIN} 个字符，现在是 ${length} 个`);
  if (length > PASSWORD_MAX) return say("long", `密码最多 ${PASSWORD_MAX} 个字符`);
  const bare = password.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  if (password.toLowerCase().includes(login) && length < login.length + PASSWORD_MIN) {
    return say("login", "密码不能是登录名或在登录名上稍作增减，请换一个");
  }
  if (COMMON.has(bare) || new Set(password).size < 4)
    return say("common", "这个密码太常见，容易被猜到，请换一个");
  return [];
}
