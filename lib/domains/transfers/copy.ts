import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** Sentences of the ledger import: what is wrong, then how to mend it. */
export const LEDGER_COPY = {
  required: (column: string) => `请填写${column}`,
  requiredBroken: (column: string) => `${column}是没有结果的公式或错误值，请改为直接填写`,
  usccLength: (text: string) =>
    `统一社会信用代码应为18位，现为${text.length}位，请对照营业执照核对，例如91210102MA0000197Y`,
  usccAlphabet: "统一社会信用代码只含数字和大写字母，不含I、O、S、V、Z，第3至8位为数字，请对照营业执照核对",
  usccNumeric: "统一社会信用代码被存成了数值，末几位已丢失，请把单元格设为文本后重新填写",
  usccChecksum: "统一社会信用代码校验不通过，请对照营业执照核对",

  districtNotFound: (district: string) => `没有找到区县“${district}”，请填写全称，例如和平区`,
  streetNotFound: (street: string, district: string) =>
    `${district || "各区县"}下没有找到街道“${street}”，请核对街道名称`,
  communityNotFound: (community: string, place: string) =>
    `${place || "管理范围内"}没有找到社区“${community}”，请核对社区名称，并填写所属街道`,
  communityInOtherStreet: (community: string, street: string, actual: string) =>
    `“${community}”不在${street}，在${actual}，请核对所属街道或所属社区`,
  regionAmbiguous: (community: string, places: readonly string[]) =>
    `“${community}”有多处同名：${places.join("、")}，请填写区县、街道，并写明社区或村`,
  outOfScope: (place: string) => `${place}不在您的管理范围内，请删去该行，由所在区县填报`,

  invalidNumber: (column: string, shown: string) => `${column}“${shown}”不是整数，应填0或正整数，例如12`,
  numberTooLarge: (column: string, shown: string, max: number) =>
    `${column}“${shown}”超过${max}，请核对后填写`,
  brokenCell: (column: string) => `${column}是没有结果的公式或错误值，请改为直接填写`,
  elsewhereExceedsMembers: (elsewhere: number, members: number) =>
    `组织关系不在本企业党员数（${elsewhere}）大于党员总数（${members}），请核对其中一项`,
  elsewhereWithoutMembers: "填写了组织关系不在本企业党员数，但正式党员数和预备党员数为空，请补填党员数",
  membersExceedStaff: (members: number, staff: number) =>
    `党员数（${members}）大于从业人员数（${staff}），请核对其中一项`,

  invalidDate: (column: string, shown: string) =>
    `${column}“${shown}”不是有效日期，应为年月日，例如2026-03-31`,
  lastDayBeforeFirst: (lastDay: LocalDate, from: LocalDate) =>
    `期满日期（${formatDateLong(lastDay)}）早于选派日期（${formatDateLong(from)}），请核对其中一项`,
  dateInFuture: (column: string, day: LocalDate, asOf: LocalDate) =>
    `${column}(${formatDateLong(day)})晚于统计时点（${formatDateLong(asOf)}），到该日才生效，请核对`,

  invalidOrgForm: (shown: string) =>
    `组织形式“${shown}”不在规定范围内，请填写单独组建、联合组建、上级党组织覆盖或未组建`,
  duplicate: (sheet: string, row: number) =>
    `该企业与工作表“${sheet}”第${row}行重复，已采用该行，请删去重复的一行`,
  ownWithFewMembers: (full: number) => `正式党员${full}名，不足3名，一般不单独成立党支部，请核对；可联合组建`,
  jointWithEnoughMembers: (full: number) => `正式党员${full}名，已满3名，应单独成立党支部，请核对组织形式`,
  orgWithoutMembers: "党员数为0却填写了党组织，请核对党员数或组织形式；该企业仍须选派指导员",
  branchTooLarge: (members: number) =>
    `党支部党员${members}名，一般不超过50名，请核对；可报上级批准设立党总支`,
  termExpired: (day: LocalDate) => `党组织任期已于${formatDateLong(day)}届满，请核对；未换届的请安排换届`,
  jointTooManyUnits: (name: string, units: number) =>
    `“${name}”覆盖${units}家企业，一般不超过5家，请核对；可分设联合党支部`,
  instructorOverloaded: (name: string, firms: number, limit: number) =>
    `指导员${name}联系${firms}家企业，超过${limit}家，请核对；可增派指导员`,

  sheetEmpty: "工作表为空",
  sheetWithoutHeader: "没有找到表头：表头应在同一行写明统一社会信用代码和企业名称",
  noUsableSheet: "文件中没有可用的工作表：表头应在同一行写明统一社会信用代码和企业名称，可下载模板填写",
  noAsOf: "没有找到统计时点：请在表头上方填写“统计时点：2026年3月31日”，或在导入时指定统计时点",
  invalidAsOf: (shown: string) => `统计时点“${shown}”不是有效日期，请改为例如2026年3月31日`,
  asOfDiffers: (days: readonly LocalDate[]) =>
    `各工作表的统计时点不一致（${days.map(formatDateLong).join("、")}），请改为一致，或在导入时指定统计时点`,
  tooManyRows: (limit: number) => `台账超过${limit}行，请按街道拆分后分别导入`,

  accountableElsewhere: (district: string) =>
    `该企业属地在${district}，不在您的管理范围内；如已迁入，请申请划转，由${district}确认后再填报`,
  usccReason: (sheet: string, row: number) =>
    `台账“${sheet}”第${row}行所填代码校验位不符，按台账登记，待核对营业执照`,
} as const;

/** The sentences of the import pages. */
export const importCopy = {
  queue: { decide: "核对预检结果，确认写入或放弃", kept: "到期后文件删除，须重新上传" },
  title: "台账导入",
  lead: "导入物业企业党组织建设情况台账。先预检，核对后再写入。",
  notSecret: "本系统为非涉密系统，严禁上传涉密文件。请勿上传身份证号等个人信息。",
  template: "下载模板",
  templateFile: "物业企业党组织建设情况台账（模板）.xlsx",
  form: "上传台账",
  file: "台账文件",
  fileHint: ".xlsx 格式，不超过 5 MB、20000 行。.xls、.et 请先另存为 .xlsx",
  fileMissing: "请选择台账文件",
  fileTooLarge: "文件超过5MB，没有上传。请删去图片和无关工作表，或按街道拆分后分别上传",
  resultFile: (name: string) => `${name.replace(/\.xlsx$/i, "")}（问题已标出）.xlsx`,
  asOf: "统计时点",
  asOfHint: "不填，以台账表头上方写明的统计时点为准；填写后以此为准。例如 2026-03-31",
  submit: "上传并预检",
  pending: "正在预检…",
  how: "怎样导入",
  steps: [
    "上传后逐行核对，列出有误的行、所在列和改法，此时不写入任何数据。",
    "确认后只写入正确的行；有误的行可在结果文件中改好，再次导入。",
    "台账中不再填写的党组织和指导员自统计时点起结束；没有列出的企业不受影响。",
  ],
  recent: "导入记录",
  noRuns: "还没有导入过台账",
  noRunsText: "下载模板填写，或直接上传现有台账。列的顺序不限，表头上方可有标题。",
  runColumns: {
    file: "文件",
    by: "导入人",
    at: "时间",
    rows: "行数",
    accepted: "正确",
    rejected: "有误",
    state: "状态",
  },

  checkedTitle: "预检结果",
  doneTitle: "导入结果",
  uploadedBy: (name: string, at: string) => `${name} ${at} 上传`,
  result: "下载结果文件",
  counts: {
    rows: "企业行",
    accepted: "正确",
    rejected: "有误",
    created: "新增",
    updated: "更新",
    unchanged: "无变化",
  },
  countsOf: "本次台账",
  acceptedSplit: "正确的行中",
  sheets: "工作表",
  sheetRead: (name: string, rows: number) => `${name}：读取${rows}行`,
  sheetSkipped: (name: string, why: string) => `${name}：未读取，${why}`,

  decide: "是否写入",
  decideText: (asOf: string) => `以上是预检结果，尚未写入。写入后，各行按${asOf}的情况登记。`,
  rejectedText: (count: number) => `有误的${count}行不写入，可在结果文件中改好后再次导入。`,
  nothingToWrite: "没有可写入的行。请按下表改好后重新上传。",
  commit: (firms: number) => `仅导入正确行（${firms}家）`,
  committing: "正在写入…",
  abandon: "全部放弃",
  abandoning: "正在放弃…",
  notYours: (name: string) => `这次导入由${name}上传，由其本人确认写入或放弃。`,
  committed: (at: string, counts: { created: number; updated: number; unchanged: number }) =>
    `已于${at}写入：新增${counts.created}家，更新${counts.updated}家，无变化${counts.unchanged}家。`,
  toCoverage: "查看目标推进",
  toFirms: "查看企业清单",
  abandoned: (at: string) => `已于${at}放弃，没有写入任何数据。`,
  again: "重新上传",

  problems: "需要核对的问题",
  problemTabs: { all: "全部", error: "错误", warning: "提醒" },
  tabCount: (label: string, count: number) => `${label} ${count}`,
  tabsLabel: "问题类别",
  proposeTransfer: "申请划转",
  problemsHint: "错误的行不写入；提醒不影响写入，请核对。",
  problemColumns: { place: "位置", column: "列名", firm: "企业", problem: "问题", mend: "怎么改" },
  place: (sheet: string, row: number) => `${sheet} 第${row}行`,
  wholeRow: "整行",
  noProblems: "没有发现问题",
  noneOfKind: "没有这一类问题",

  ends: (count: number) => `写入后将有${count}项结束`,
  ended: (count: number) => `本次写入结束了${count}项`,
  endsText: "台账中没有再填写下列党组织或指导员，请核对是否漏填。",
  endKinds: { organisation: "党组织", assignment: "指导员" },
  endColumns: { firm: "企业", kind: "类别", name: "名称", on: "结束日期" },
  uscc: "统一社会信用代码",
  missing: (count: number) => `${count}家已登记企业不在本台账中`,
  missingText: "这些企业在台账所列街道内，本次导入不改变其情况。已退出的请另行办理。",
  more: (count: number) => `另有${count}项未列出。`,
  showAll: "展开名单",

  mapping: (count: number) => `有${count}列没有认出`,
  mappingText: "请选择各列对应的台账栏目，不对应的留空。选择后重新预检，并记住用于以后的台账。",
  mappingForm: "列名对应",
  ignore: "不对应",
  remap: "按此对应重新预检",

  states: { CHECKED: "待确认", COMMITTED: "已写入", ABANDONED: "已放弃" },
} as const;

/** The words of exported ledgers. */
export const exportCopy = {
  titles: {
    firms: "物业企业党组织建设情况台账",
    projects: "物业服务项目台账",
    estates: "小区台账",
    organisations: "物业企业党组织台账",
    declarations: "物业企业党员情况台账",
    assignments: "党建指导员派驻台账",
    instructors: "党建指导员台账",
  },
  sheet: "台账",
  head: (unit: string, day: string) => `填报单位（盖章）：${unit}    统计时点：${day}`,
  signatures: (day: string) =>
    `负责人：            填表人：            联系电话：            报出日期：${day}`,
  serial: "序号",
  total: "合计",
  note: (by: string, filter: string) => `说明：导出人${by}；条件${filter}；与页面清单同一口径、同一顺序。`,
  noFilter: "无",
  condition: (name: string, value: string) => (value ? `${name}：${value}` : name),
  within: (days: string) => `${days}天内`,
  conditions: {
    q: "查找",
    cohort: "党员情况",
    covered: "已达标",
    uncovered: "未达标",
    gap: "原因",
    form: "组织形式",
    kind: "党组织类别",
    flag: "须办理",
    age: "申报时间",
    load: "联系企业数",
    endsWithin: "期满",
    firm: "指定企业",
    estate: "指定小区",
    instructor: "指定指导员",
  },
  chosen: (count: number) => `所选${count}行`,
  unclaimedSheet: "待认领",
  unclaimedTitle: "尚未有社区认领的企业（认领后方可在台账中填报）",
  unclaimedHead: ["序号", "代码", "待认领企业", "所在街道或区县"],
  file: (place: string, title: string, day: string) => `${place}${title}_${day}.xlsx`,
  tooMany: (rows: number, most: number) => `共${rows}行，一次最多导出${most}行，请按下级单位或条件分次导出`,
} as const;
