import type { FactSource } from "@/lib/shared/facts";
import type { ResidenceEnd, SuccessionKind } from "./schema";

export const successionKindLabels: Readonly<Record<SuccessionKind, { label: string }>> = {
  RENAMED: { label: "更名" },
  MERGED: { label: "合并" },
  SPLIT: { label: "分立" },
  BRANCH_OFFICE: { label: "分支机构" },
};

export const residenceEndLabels: Readonly<Record<ResidenceEnd, { label: string }>> = {
  MOVED: { label: "迁出" },
  CLOSED: { label: "注销" },
  MERGED: { label: "并入其他企业" },
  RECODED: { label: "区划调整" },
};

export const factSourceLabels: Readonly<Record<FactSource, { label: string }>> = {
  MANUAL: { label: "登记" },
  LEDGER: { label: "台账导入" },
  DEMO: { label: "演示数据" },
  RECODING: { label: "区划调整" },
};
