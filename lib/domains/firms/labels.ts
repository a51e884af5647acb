import type { FactSource } from "@/lib/shared/facts";
import type {
  ExitKind,
  ExitState,
  ResidenceEnd,
  SuccessionKind,
  TransferSide,
  TransferState,
} from "./schema";

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

export const transferStateLabels: Readonly<
  Record<TransferState, { label: string; tone: "done" | "active" | "late" | "none" }>
> = {
  PROPOSED: { label: "待答复", tone: "active" },
  ACCEPTED: { label: "已接收", tone: "done" },
  DECLINED: { label: "未接收", tone: "late" },
  WITHDRAWN: { label: "已撤回", tone: "none" },
};

export const transferSideLabels: Readonly<Record<TransferSide, { label: string }>> = {
  GIVER: { label: "划出方" },
  RECEIVER: { label: "划入方" },
  SUPERIOR: { label: "共同上级" },
};

export const exitKindLabels: Readonly<Record<ExitKind, { label: string }>> = {
  CLOSED: { label: "注销" },
  MERGED: { label: "并入其他企业" },
  RENAMED: { label: "更名换码" },
};

export const exitStateLabels: Readonly<
  Record<ExitState, { label: string; tone: "done" | "active" | "late" | "none" }>
> = {
  PROPOSED: { label: "待上级确认", tone: "active" },
  CONFIRMED: { label: "已确认", tone: "done" },
  DECLINED: { label: "未予确认", tone: "late" },
  WITHDRAWN: { label: "已撤回", tone: "none" },
};
