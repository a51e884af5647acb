import { ErrorAnswer } from "@/app/api/_answers/parts";
import type { Endpoint } from "@/lib/platform/http/define-route";
import { ENDPOINTS } from "./endpoints";
import { jsonSchema } from "./json-schema";
import { pathParameters, queryParameters } from "./parameters";

const ERRORS: Readonly<Record<number, string>> = {
  400: "参数有误：error.fields 按参数名说明",
  401: "没有令牌，或令牌无效、过期、已撤销，或账号已停用",
  403: "账号没有办理此事项的权限",
  404: "不存在，或不在令牌的管理范围内（两者的回答相同）",
  405: "此地址不接受这种请求方法",
  429: "请求过于频繁",
  500: "系统出现问题；error.message 中有编号",
  503: "数据库暂时无法连接",
};

const REFUSALS = Object.fromEntries(
  Object.entries(ERRORS).map(([status, description]) => [
    status,
    { description, content: json({ $ref: "#/components/schemas/Error" }) },
  ]),
);

/** OpenAPI 3.1 out of the schemas that the routes themselves use. */
export function openApiDocument() {
  return {
    openapi: "3.1.0",
    info: { title: "聚邻开放接口", version: "1", description: DESCRIPTION },
    servers: [{ url: "/" }],
    security: [{ bearer: [] }],
    paths: Object.fromEntries(
      Object.entries(ENDPOINTS).map(([path, each]) => [path, { get: operation(path, each) }]),
    ),
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
      schemas: { Error: jsonSchema(ErrorAnswer, "output") },
    },
  };
}

const DESCRIPTION =
  "令牌由管理员用 julin token create 建立，能看到的范围就是该账号的管理范围。日期均为北京时间的自然日，起止日都含当日。";

function operation(path: string, { summary, query, answer }: Endpoint) {
  return {
    summary,
    operationId: path
      .replace("/api/v1/", "")
      .replaceAll(/[^a-z]+/g, "-")
      .replace(/-$/, ""),
    parameters: [...pathParameters(path), ...queryParameters(query)],
    responses: { 200: { description: "成功", content: json(jsonSchema(answer, "output")) }, ...REFUSALS },
  };
}

function json(schema: unknown) {
  return { "application/json": { schema } };
}
