import { coverFormLabels, organisationKindLabels } from "@/lib/domains/party/labels";
import type {
  ChangeReason,
  ChangeWay,
  Cohort,
  CoverKind,
  Denominator,
  FormGroup,
  Gap,
  Indicator,
  RequiredForm,
  SpanWarning,
} from "./schema";

/** How a state stands; the same five words as the marks on the screen. */
export type Tone = "done" | "active" | "due" | "late" | "none";

export const cohortLabels: Readonly<Record<Cohort, { label: string }>> = {
  UNSURVEYED: { label: "未摸底" },
  WITH_MEMBERS: { label: "有党员" },
  NO_MEMBERS: { label: "无党员" },
};

export const requiredFormLabels: Readonly<Record<RequiredForm, { label: string }>> = {
  INSTRUCTOR: { label: "选派党建指导员" },
  JOINT_BRANCH: { label: "加入联合党支部" },
  BRANCH: { label: "成立党支部" },
  GENERAL_BRANCH: { label: "成立党总支" },
  PARTY_COMMITTEE: { label: "成立党委" },
};

export const gapLabels: Readonly<Record<Gap, { label: string; tone: Tone }>> = {
  UNSURVEYED: { label: "未摸底", tone: "none" },
  SHOULD_FORM_BRANCH: { label: "应建未建", tone: "late" },
  SHOULD_JOIN_JOINT: { label: "应联合组建未建", tone: "late" },
  ORG_NOT_YET_EFFECTIVE: { label: "已批准未到生效日", tone: "active" },
  ORG_DISSOLVED: { label: "党组织已撤销或脱离", tone: "late" },
  NEVER_DISPATCHED: { label: "从未选派指导员", tone: "late" },
  DISPATCH_NOT_YET_EFFECTIVE: { label: "已选派未到任", tone: "active" },
  DISPATCH_EXPIRED: { label: "选派到期", tone: "late" },
  DISPATCH_ENDED: { label: "选派提前结束", tone: "late" },
};

export const spanWarningLabels: Readonly<Record<SpanWarning, { label: string }>> = {
  BRANCH_TOO_LARGE: { label: "支部党员超过50名" },
  ORG_FORM_MISMATCH: { label: "组织形式与党员数不符" },
  ORG_WITHOUT_MEMBERS: { label: "有组织无党员" },
  TERM_EXPIRED: { label: "任期届满未换届" },
};

export const indicatorLabels: Readonly<
  Record<Indicator, { label: string; short: string; cover: CoverKind }>
> = {
  orgCoverage: { label: "有党员物业企业党组织组建率", short: "组织覆盖率", cover: "org" },
  instructorCoverage: { label: "无党员物业企业指导员选派率", short: "指导员选派率", cover: "instructor" },
  workCoverage: { label: "党的工作覆盖率", short: "工作覆盖率", cover: "work" },
};

export const coverKindLabels: Readonly<Record<CoverKind, { covered: string; uncovered: string }>> = {
  org: { covered: "有党员且已建党组织", uncovered: "有党员未建党组织" },
  instructor: { covered: "无党员且已派指导员", uncovered: "无党员未派指导员" },
  work: { covered: "党的工作已覆盖", uncovered: "党的工作未覆盖" },
};

export const formGroupLabels: Readonly<Record<FormGroup, { label: string }>> = {
  own: { label: "单独组建" },
  joint: { label: "联合组建" },
  higher: { label: "上级党组织覆盖" },
};

/** What covers a firm, as a span keeps it. */
export const coveringFormLabels: Readonly<Record<string, { label: string }>> = {
  ...organisationKindLabels,
  HIGHER: coverFormLabels.HIGHER,
};

/** What each rate divides by. */
export const denominatorLabels: Readonly<Record<Denominator, { label: string; of: string }>> = {
  orgCoverage: { label: "有党员的企业", of: "组织覆盖率分母" },
  instructorCoverage: { label: "无党员的企业", of: "指导员选派率分母" },
  workCoverage: { label: "全部企业", of: "工作覆盖率分母" },
  unsurveyed: { label: "未摸底的企业", of: "不计入前两项比率" },
};

export const changeReasonLabels: Readonly<Record<ChangeReason, { label: string }>> = {
  REGISTERED: { label: "新登记" },
  REOPENED: { label: "恢复在册" },
  MOVED_IN: { label: "迁入" },
  FIRST_SURVEYED: { label: "首次摸底" },
  GAINED_MEMBERS: { label: "由无党员变为有党员" },
  LOST_MEMBERS: { label: "由有党员变为无党员" },
  MOVED_OUT: { label: "迁出" },
  CLOSED: { label: "注销" },
  MERGED: { label: "并入其他企业" },
  RECODED: { label: "区划调整" },
};

export const changeWayLabels: Readonly<Record<ChangeWay, { label: string }>> = {
  entered: { label: "进入" },
  left: { label: "退出" },
};
