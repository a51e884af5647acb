import type { LedgerColumn } from "../schema";

export const LEDGER_REQUIRED_COLUMNS: ReadonlySet<LedgerColumn> = new Set(["uscc", "name", "community"]);

/** How each column is filled in; the 填写说明 sheet of the template. */
export const LEDGER_COLUMN_GUIDE = {
  serial: "可不填。",
  uscc: "18位，按营业执照填写。单元格设为文本，避免末几位丢失。",
  name: "按营业执照填写全称。",
  district: "如和平区。社区在管理范围内不重名时可不填。",
  street: "如南湖街道。社区在本区县内不重名时可不填。",
  community: "企业所在社区或村的名称。同名的社区和村请写明“社区”或“村”。",
  staff: "在企业从业的人数，填整数。",
  full: "正式党员和预备党员都不填，表示尚未摸底；只填一项，另一项按0计。没有党员请填0。",
  probationary: "同上。",
  elsewhere: "上述党员中组织关系不在本企业的人数，不大于两项党员数之和。",
  declaredOn: "党员数的统计日期。不填，按统计时点计。",
  form: "填单独组建、联合组建、上级党组织覆盖或未组建。不填，按未组建计。",
  orgName: "党组织全称。同一街道内名称相同的联合党组织视为同一个党组织。",
  approvalNumber: "上级党组织批复的文号。不填，列为待补文号。",
  approvedOn: "批准成立的日期。不填，自统计时点起计。",
  termEndsOn: "本届任期的最后一日。",
  secretary: "党组织书记姓名。",
  superior: "上级党组织全称。名称、上级党组织都相同的视为同一个党组织。",
  instructor: "选派的党建指导员姓名。没有选派请不填。",
  employer: "指导员所在单位。",
  from: "选派的首日。不填，自统计时点起计。",
  lastDay: "选派的最后一个有效日，不早于选派日期。不填，表示长期。",
  reason: "尚未覆盖的原因。",
  remark: "可不填。",
} as const satisfies Record<LedgerColumn, string>;

export const TEMPLATE_COPY = {
  sheet: "台账",
  title: "物业企业党组织建设情况台账",
  subtitle: (unit: string, day: string) => `填报单位：${unit}    统计时点：${day}`,
  blankDay: "    年  月  日",
  guideSheet: "填写说明",
  guideTitle: "物业企业党组织建设情况台账填写说明",
  guideHead: ["列名", "必填", "怎样填写"],
  required: "是",
  notes: [
    "一、表头上方请写明统计时点。各列可调整顺序，不用的列可以删去；删去的列不改变已登记的情况。",
    "二、日期可填2026-03-31、2026/3/31、2026.3.31、2026年3月31日或20260331。",
    "三、每家企业一行，按统一社会信用代码识别，请勿重复。表下可写合计和说明。",
    "四、以后各期的台账中不再填写的党组织或指导员，自该期统计时点起结束；没有列出的企业不受影响。",
    "五、本系统为非涉密系统，严禁上传涉密文件。请勿填写身份证号等个人信息。",
  ],
} as const;
