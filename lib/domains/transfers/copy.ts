import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** Sentences of the ledger import: what is wrong, then how to mend it. */
export const LEDGER_COPY = {
  required: (column: string) => `请填写${column}`,
  requiredBroken: (column: string) => `${column}是没有结果的公式或错误值,请改为直接填写`,
  usccLength: (text: string) =>
    `统一社会信用代码应为18位,现为${text.length}位,请对照营业执照核对,例如91210102MA0000197Y`,
  usccAlphabet: "统一社会信用代码只含数字和大写字母,不含I、O、S、V、Z,第3至8位为数字,请对照营业执照核对",
  usccNumeric: "统一社会信用代码被存成了数值,末几位已丢失,请把单元格设为文本后重新填写",
  usccChecksum: "统一社会信用代码校验不通过,请对照营业执照核对",

  districtNotFound: (district: string) => `没有找到区县“${district}”,请填写全称,例如和平区`,
  streetNotFound: (street: string, district: string) =>
    `${district || "各区县"}下没有找到街道“${street}”,请核对街道名称`,
  communityNotFound: (community: string, place: string) =>
    `${place || "管理范围内"}没有找到社区“${community}”,请核对社区名称,并填写所属街道`,
  communityInOtherStreet: (community: string, street: string, actual: string) =>
    `“${community}”不在${street},在${actual},请核对所属街道或所属社区`,
  regionAmbiguous: (community: string, places: readonly string[]) =>
    `“${community}”有多处同名:${places.join("、")},请填写区县、街道,并写明社区或村`,
  outOfScope: (place: string) => `${place}不在您的管理范围内,请删去该行,由所在区县填报`,

  invalidNumber: (column: string, shown: string) => `${column}“${shown}”不是整数,应填0或正整数,例如12`,
  numberTooLarge: (column: string, shown: string, max: number) =>
    `${column}“${shown}”超过${max},请核对后填写`,
  brokenCell: (column: string) => `${column}是没有结果的公式或错误值,请改为直接填写`,
  elsewhereExceedsMembers: (elsewhere: number, members: number) =>
    `组织关系不在本企业党员数(${elsewhere})大于党员总数(${members}),请核对其中一项`,
  elsewhereWithoutMembers: "填写了组织关系不在本企业党员数,但正式党员数和预备党员数为空,请补填党员数",
  membersExceedStaff: (members: number, staff: number) =>
    `党员数(${members})大于从业人员数(${staff}),请核对其中一项`,

  invalidDate: (column: string, shown: string) => `${column}“${shown}”不是有效日期,应为年月日,例如2026-03-31`,
  lastDayBeforeFirst: (lastDay: LocalDate, from: LocalDate) =>
    `期满日期(${formatDateLong(lastDay)})早于选派日期(${formatDateLong(from)}),请核对其中一项`,
  termBeforeApproval: (end: LocalDate, approved: LocalDate) =>
    `届满日期(${formatDateLong(end)})早于批准日期(${formatDateLong(approved)}),请核对其中一项`,
  dateInFuture: (column: string, day: LocalDate, asOf: LocalDate) =>
    `${column}(${formatDateLong(day)})晚于统计时点(${formatDateLong(asOf)}),到该日才生效,请核对`,

  invalidOrgForm: (shown: string) =>
    `组织形式“${shown}”不在规定范围内,请填写单独组建、联合组建、上级党组织覆盖或未组建`,
  duplicate: (sheet: string, row: number) =>
    `该企业与工作表“${sheet}”第${row}行重复,已采用该行,请删去重复的一行`,
  ownWithFewMembers: (full: number) => `正式党员${full}名,不足3名,一般不单独成立党支部,请核对;可联合组建`,
  jointWithEnoughMembers: (full: number) => `正式党员${full}名,已满3名,应单独成立党支部,请核对组织形式`,
  orgWithoutMembers: "党员数为0却填写了党组织,请核对党员数或组织形式;该企业仍须选派指导员",
  branchTooLarge: (members: number) => `党支部党员${members}名,一般不超过50名,请核对;可报上级批准设立党总支`,
  termExpired: (day: LocalDate) => `党组织任期已于${formatDateLong(day)}届满,请核对;未换届的请安排换届`,
  jointTooManyUnits: (name: string, units: number) =>
    `“${name}”覆盖${units}家企业,一般不超过5家,请核对;可分设联合党支部`,
  instructorOverloaded: (name: string, firms: number, limit: number) =>
    `指导员${name}联系${firms}家企业,超过${limit}家,请核对;可增派指导员`,

  sheetEmpty: "工作表为空",
  sheetWithoutHeader: "没有找到表头:表头应在同一行写明统一社会信用代码和企业名称",
  noUsableSheet: "文件中没有可用的工作表:表头应在同一行写明统一社会信用代码和企业名称,可下载模板填写",
  noAsOf: "没有找到统计时点:请在表头上方填写“统计时点:2026年3月31日”,或在导入时指定统计时点",
  invalidAsOf: (shown: string) => `统计时点“${shown}”不是有效日期,请改为例如2026年3月31日`,
  asOfDiffers: (days: readonly LocalDate[]) =>
    `各工作表的统计时点不一致(${days.map(formatDateLong).join("、")}),请改为一致,或在导入时指定统计时点`,
  tooManyRows: (limit: number) => `台账超过${limit}行,请按街道拆分后分别导入`,

  accountableElsewhere: (district: string) =>
    `该企业属地在${district},不在您的管理范围内;如已迁入,请申请划转,由${district}确认后再填报`,
  usccReason: (sheet: string, row: number) =>
    `台账“${sheet}”第${row}行所填代码校验位不符,按台账登记,待核对营业执照`,
} as const;
