import type { DemoAccount } from "@/lib/wiring/prepare";

/** What the person who started the portal wants to know. */
export function banner(publicUrl: string, accounts: readonly DemoAccount[]): string {
  const lines = ["", `聚邻已启动：${publicUrl}`];
  if (accounts.length > 0) {
    lines.push("演示账号（账号 密码 身份）：");
    for (const { login, password, role, scope } of accounts) {
      lines.push(`  ${login.padEnd(16)} ${password}  ${role} ${scope}`);
    }
  }
  lines.push("按 Ctrl+C 停止。", "");
  return lines.join("\n");
}
