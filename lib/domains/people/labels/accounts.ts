import type { GrantScope } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import type { UserState, UserStatus } from "../schema";

export const roleLabels: Readonly<Record<Role, { label: string }>> = {
  CITY_OFFICIAL: { label: "市级工作人员" },
  DISTRICT_OFFICIAL: { label: "区县工作人员" },
  STREET_OFFICIAL: { label: "街道工作人员" },
  COMMUNITY_SECRETARY: { label: "社区党组织书记" },
  INDUSTRY_OFFICIAL: { label: "行业主管部门工作人员" },
  INSTRUCTOR: { label: "党建指导员" },
  FIRM_MANAGER: { label: "物业企业负责人" },
  PROJECT_MANAGER: { label: "物业项目经理" },
  OWNERS_COMMITTEE: { label: "业委会成员" },
  GRID_WORKER: { label: "网格员" },
  PARTNER_UNIT: { label: "共建单位联络员" },
  AUDITOR: { label: "审计管理员" },
  SYSTEM_ADMIN: { label: "系统管理员" },
  SECURITY_ADMIN: { label: "安全管理员" },
};

export const grantScopeLabels: Readonly<Record<GrantScope["kind"], { label: string }>> = {
  REGION: { label: "区划" },
  FIRM: { label: "物业企业" },
  PROJECT: { label: "物业服务项目" },
  GRID: { label: "网格" },
  UNIT: { label: "共建单位" },
};

export const userStatusLabels: Readonly<Record<UserStatus, { label: string; tone: "done" | "none" }>> = {
  ACTIVE: { label: "启用", tone: "done" },
  DISABLED: { label: "停用", tone: "none" },
};

export const userStateLabels: Readonly<Record<UserState, { label: string; tone: "done" | "due" | "none" }>> =
  {
    ACTIVE: { label: "启用", tone: "done" },
    WITHOUT_GRANT: { label: "无有效授权", tone: "due" },
    DISABLED: { label: "停用", tone: "none" },
  };
