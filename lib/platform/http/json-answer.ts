import { toAppError } from "@/lib/platform/db/errors";
import { log } from "@/lib/platform/log/log";
import { AppError, type ErrorCode } from "@/lib/shared/result";
import { REQUEST_ID_HEADER } from "./request-id";

/** What every program is told when something is not there, or not for it to see: the two must not differ. */
const NOT_FOUND_SENTENCE = "没有找到，或不在您的管理范围内";

const STATUS: Readonly<Record<ErrorCode, number>> = {
  INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  STATE: 409,
  LIMIT: 413,
  THROTTLED: 429,
  UPSTREAM: 502,
  UNAVAILABLE: 503,
};

/** Headers that belong to one status only. */
const EXTRA: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { "www-authenticate": "Bearer" },
  429: { "retry-after": "60" },
  503: { "retry-after": "5" },
};

/** The shape of every refusal (CONTRACT 2). `fields`: the parameter's name → a sentence. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode | "METHOD_NOT_ALLOWED" | "INTERNAL";
    readonly message: string;
    readonly fields?: Readonly<Record<string, string>>;
  };
}

/** JSON for one pair of eyes: no cache on the way may keep it. */
export function jsonAnswer(
  body: unknown,
  status: number,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const common = { "cache-control": "private, no-store", [REQUEST_ID_HEADER]: requestId };
  return Response.json(body, { status, headers: { ...common, ...EXTRA[status], ...headers } });
}

/** An expected failure becomes its status; the unexpected is logged, once, under the id that the answer names. */
export function errorAnswer(error: unknown, requestId: string): Response {
  const expected = toAppError(error);
  if (expected instanceof AppError) {
    if (expected.code === "UNAVAILABLE") log().warn({ err: expected, requestId }, "request unavailable");
    return jsonAnswer(errorBody(expected), STATUS[expected.code], requestId);
  }
  log().error({ err: error, requestId }, "request failed");
  const message = `系统出现问题，请稍后再试。若仍不成功，请把编号 ${requestId} 告诉系统管理员`;
  return jsonAnswer({ error: { code: "INTERNAL", message } } satisfies ErrorBody, 500, requestId);
}

/** @param allowed for the `Allow` header */
export function methodAnswer(allowed: string, requestId: string): Response {
  const body: ErrorBody = {
    error: { code: "METHOD_NOT_ALLOWED", message: `此地址只接受 ${allowed.replaceAll(", ", "、")} 请求` },
  };
  return jsonAnswer(body, 405, requestId, { allow: allowed });
}

function errorBody({ code, message, reasons }: AppError): ErrorBody {
  if (code === "NOT_FOUND") return { error: { code, message: NOT_FOUND_SENTENCE } };
  const fields = Object.fromEntries(
    reasons.flatMap((each) => (each.field ? [[each.field, each.message]] : [])),
  );
  return { error: { code, message, ...(Object.keys(fields).length > 0 ? { fields } : {}) } };
}
