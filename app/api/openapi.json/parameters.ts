import type { z } from "zod";
import { jsonSchema } from "./json-schema";

/** What a parameter means wherever it is taken. */
const MEANINGS: Readonly<Record<string, string>> = {
  region:
    "区划代码：全国 000000，省 NN0000，市 NNNN00，区县 6 位，街道 9 位，社区 12 位；默认为令牌的管理范围",
  parent: "上级区划代码；默认为令牌的管理范围",
  asOf: "哪一天的情况（年-月-日）；默认今天",
  from: "开始日期，含当日",
  to: "结束日期，含当日；默认今天",
  page: "第几页，从 1 开始",
  pageSize: "每页条数，最多 200",
  q: "按名称、拼音首字母或代码查找",
  indicator: "指标",
  cohort: "党员情况分类",
  covered: "已覆盖：条数等于该指标的分子",
  uncovered: "未覆盖：条数等于该指标的分母减分子",
  gap: "未覆盖原因",
  form: "组织覆盖的方式：单独、联合、上级",
  firm: "企业编号",
  estate: "小区编号",
  instructor: "指导员编号",
  kind: "党组织类别；审计记录为重点类别",
  flag: "须办理事项：termExpired 任期届满，numberMissing 待补文号",
  age: "申报是否已超过90天：old 已超过，fresh 未超过",
  load: "联系企业数：none 没有，over 超过上限",
  endsWithin: "多少天内期满",
  action: "变更事项，例 firm.registered",
  subjectType: "对象类别",
  subject: "对象编号",
  actor: "办理人的姓名或登录名",
};

const REGION = { pattern: "^\\d{6}(\\d{3}){0,2}$" };
const DAY = { format: "date" };

/** What a schema checks by a function, and so cannot say of itself. */
const SHAPES: Readonly<Record<string, object>> = {
  region: REGION,
  parent: REGION,
  asOf: DAY,
  from: DAY,
  to: DAY,
};

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly required: boolean;
  readonly description: string;
  readonly schema: unknown;
}

/** The parameters behind the question mark, out of the schema that parses them. */
export function queryParameters(query: z.ZodObject): Parameter[] {
  const { properties = {}, required = [] } = jsonSchema(query, "input");
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    description: MEANINGS[name] ?? name,
    schema: { ...(schema as object), ...SHAPES[name] },
  }));
}

/** The names in braces of a path. */
export function pathParameters(path: string): Parameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    description: "编号",
    schema: { type: "string" },
  }));
}
