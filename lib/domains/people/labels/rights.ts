import type { Action } from "@/lib/shared/access/table";

/** Under what a right stands in the matrix. */
export const RIGHT_GROUPS = ["TERRITORY", "FIRMS", "PARTY", "FIGURES", "ACCOUNTS"] as const;
export type RightGroup = (typeof RIGHT_GROUPS)[number];

export const rightGroupLabels: Readonly<Record<RightGroup, { label: string }>> = {
  TERRITORY: { label: "区划与小区" },
  FIRMS: { label: "企业与项目" },
  PARTY: { label: "党组织与指导员" },
  FIGURES: { label: "覆盖、目标与台账" },
  ACCOUNTS: { label: "账号、授权与日志" },
};

export const actionLabels: Readonly<Record<Action, { label: string; group: RightGroup }>> = {
  "region.read": { label: "查看区划和小区", group: "TERRITORY" },
  "region.import": { label: "导入区划", group: "TERRITORY" },
  "region.move": { label: "区划撤并换码", group: "TERRITORY" },
  "estate.record": { label: "登记小区", group: "TERRITORY" },
  "firm.read": { label: "查看企业、项目和党组织", group: "FIRMS" },
  "firm.record": { label: "登记和变更企业", group: "FIRMS" },
  "project.record": { label: "登记和变更服务项目", group: "FIRMS" },
  "organisation.record": { label: "登记和变更党组织", group: "PARTY" },
  "declaration.record": { label: "登记党员情况", group: "PARTY" },
  "assignment.record": { label: "选派指导员", group: "PARTY" },
  "coverage.read": { label: "查看目标推进", group: "FIGURES" },
  "target.set": { label: "设定目标", group: "FIGURES" },
  "setting.set": { label: "设定参数", group: "FIGURES" },
  "proposal.read": { label: "查看变更提议", group: "FIRMS" },
  "proposal.make": { label: "提出变更提议", group: "FIRMS" },
  "proposal.decide": { label: "确认和退回变更提议", group: "FIRMS" },
  "ledger.import": { label: "导入台账", group: "FIGURES" },
  "user.read": { label: "查看用户和授权", group: "ACCOUNTS" },
  "account.manage": { label: "停用、启用账号，重置密码，退出会话", group: "ACCOUNTS" },
  "user.manage": { label: "建立账号，授予和结束权限", group: "ACCOUNTS" },
  "grant.delegate": { label: "把本人的授权委托给同事", group: "ACCOUNTS" },
  "token.manage": { label: "管理接口令牌", group: "ACCOUNTS" },
  "audit.read": { label: "查看操作日志", group: "ACCOUNTS" },
  "profile.manage": { label: "管理本人账号", group: "ACCOUNTS" },
};
