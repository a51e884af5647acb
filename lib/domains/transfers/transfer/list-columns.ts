import type { AssignmentView, InstructorView } from "@/lib/domains/dispatch/schema";
import { factSourceLabels } from "@/lib/domains/firms/labels";
import type { ProjectView } from "@/lib/domains/firms/schema";
import { organisationKindLabels } from "@/lib/domains/party/labels";
import type { DeclarationView, OrganisationView } from "@/lib/domains/party/schema";
import type { EstateView } from "@/lib/domains/regions/schema";
import { dayCell, type ExportColumn } from "./export-sheet";

const FIRM = 34;
const CODE = 22;

const firmName = { header: "企业名称", width: FIRM, value: (row: { firmName: string }) => row.firmName };
const uscc = { header: "统一社会信用代码", width: CODE, value: (row: { uscc: string }) => row.uscc };
const place = (header: string) => ({
  header,
  width: 18,
  value: (row: { region: string; regionName: string }) => row.regionName || row.region,
});

export const projectColumns: readonly ExportColumn<ProjectView>[] = [
  { header: "项目名称", width: 28, value: ({ name }) => name },
  uscc,
  firmName,
  { header: "小区", width: 20, value: ({ estateName }) => estateName },
  place("所在社区"),
  { header: "开始日期", value: ({ from }) => dayCell(from) },
  { header: "结束日期", value: ({ to }) => dayCell(to) },
];

export const estateColumns: readonly ExportColumn<EstateView>[] = [
  { header: "小区名称", width: 28, value: ({ name }) => name },
  place("所在社区"),
  { header: "地址", width: 40, value: ({ address }) => address },
  { header: "户数", summed: true, value: ({ households }) => households },
];

export const organisationColumns: readonly ExportColumn<OrganisationView>[] = [
  { header: "党组织名称", width: 36, value: ({ name }) => name },
  { header: "类别", value: ({ kind }) => organisationKindLabels[kind].label },
  place("所在地"),
  { header: "上级党组织", width: 28, value: ({ superior }) => superior },
  { header: "批复文号", width: 20, value: ({ approvalNumber }) => approvalNumber },
  { header: "批准日期", value: ({ approvedOn }) => dayCell(approvedOn) },
  { header: "届满日期", value: ({ termLastDay }) => dayCell(termLastDay) },
  { header: "书记", value: ({ secretary }) => secretary },
];

export const declarationColumns: readonly ExportColumn<DeclarationView>[] = [
  uscc,
  firmName,
  place("属地"),
  { header: "正式党员数", summed: true, value: ({ full }) => full },
  { header: "预备党员数", summed: true, value: ({ probationary }) => probationary },
  { header: "其中组织关系不在本企业党员数", summed: true, value: ({ elsewhere }) => elsewhere },
  { header: "党员情况统计日期", value: ({ declaredOn }) => dayCell(declaredOn) },
  { header: "来源", value: ({ source }) => factSourceLabels[source].label },
];

export const assignmentColumns: readonly ExportColumn<AssignmentView>[] = [
  uscc,
  firmName,
  place("属地"),
  { header: "指导员姓名", value: ({ instructor }) => instructor },
  { header: "指导员单位", width: 24, value: ({ employer }) => employer },
  { header: "选派文号", width: 20, value: ({ orderNumber }) => orderNumber },
  { header: "选派日期", value: ({ from }) => dayCell(from) },
  { header: "期满日期", value: ({ termLastDay }) => dayCell(termLastDay) },
];

export const instructorColumns: readonly ExportColumn<InstructorView>[] = [
  { header: "姓名", value: ({ name }) => name },
  { header: "单位", width: 32, value: ({ employer }) => employer },
  place("所在地"),
  { header: "联系企业数", value: ({ firms }) => firms },
];
