import type { LedgerColumn, LedgerProblemCode, OrgForm } from "./schema";

export const LEDGER_COLUMN_LABELS = {
  serial: "序号",
  uscc: "统一社会信用代码",
  name: "企业名称",
  district: "所属区县",
  street: "所属街道",
  community: "所属社区",
  staff: "从业人员数",
  full: "正式党员数",
  probationary: "预备党员数",
  elsewhere: "其中组织关系不在本企业党员数",
  declaredOn: "党员情况统计日期",
  form: "组织形式",
  orgName: "党组织名称",
  approvalNumber: "批复文号",
  approvedOn: "批准日期",
  termEndsOn: "届满日期",
  secretary: "书记",
  superior: "上级党组织",
  instructor: "指导员姓名",
  employer: "指导员单位",
  from: "选派日期",
  lastDay: "期满日期",
  reason: "未覆盖原因",
  remark: "备注",
} as const satisfies Record<LedgerColumn, string>;

export const ORG_FORM_LABELS = {
  OWN: "单独组建",
  JOINT: "联合组建",
  HIGHER: "上级党组织覆盖",
} as const satisfies Record<OrgForm, string>;

/** The column that a result workbook adds; ignored when such a workbook is imported again. */
export const RESULT_COLUMN_LABEL = "问题";

/** The fourth word of the 组织形式 column: there is no organisation. */
export const NOT_FORMED_LABEL = "未组建";

export interface ProblemLabel {
  readonly label: string;
  readonly tone: "error" | "warning";
}

export const LEDGER_PROBLEM_LABELS = {
  REQUIRED: { label: "必填项为空", tone: "error" },
  INVALID_USCC: { label: "信用代码有误", tone: "error" },
  REGION_NOT_FOUND: { label: "社区未找到", tone: "error" },
  REGION_AMBIGUOUS: { label: "社区不唯一", tone: "error" },
  OUT_OF_SCOPE: { label: "不在管理范围", tone: "error" },
  ACCOUNTABLE_ELSEWHERE: { label: "属地在外区", tone: "error" },
  INVALID_NUMBER: { label: "数字有误", tone: "error" },
  INVALID_DATE: { label: "日期有误", tone: "error" },
  INVALID_ORG_FORM: { label: "组织形式有误", tone: "error" },
  MEMBERS_EXCEED_STAFF: { label: "党员数大于从业人员数", tone: "error" },
  DUPLICATE_IN_FILE: { label: "文件内重复", tone: "error" },
  USCC_CHECKSUM: { label: "信用代码校验不通过", tone: "warning" },
  ORG_FORM_MISMATCH: { label: "组织形式与党员数不符", tone: "warning" },
  DATE_IN_FUTURE: { label: "日期晚于统计时点", tone: "warning" },
  JOINT_ORG_TOO_MANY_UNITS: { label: "联合党组织单位过多", tone: "warning" },
  ORG_WITHOUT_MEMBERS: { label: "有党组织无党员", tone: "warning" },
  BRANCH_TOO_LARGE: { label: "党支部人数过多", tone: "warning" },
  INSTRUCTOR_OVERLOADED: { label: "指导员联系企业过多", tone: "warning" },
  TERM_EXPIRED: { label: "党组织任期届满", tone: "warning" },
} as const satisfies Record<LedgerProblemCode, ProblemLabel>;
