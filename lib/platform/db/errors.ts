import { AppError, type ErrorCode } from "@/lib/shared/result";

/** What PostgreSQL and Prisma say, brought into one shape. */
interface Failure {
  /** Prisma's code (`P2002`) or PostgreSQL's (`23P01`) or the system's (`ECONNREFUSED`). */
  readonly codes: readonly string[];
  /** Everything said about it; the name of the constraint is somewhere in it. */
  readonly said: string;
}

const sentences = new Map<string, string>();

/**
 * Lets a domain say in Chinese what a constraint of its tables means for the person who met it.
 * @param table name of the constraint or unique index → a whole sentence
 */
export function describeConstraints(table: Readonly<Record<string, string>>): void {
  for (const [name, sentence] of Object.entries(table)) sentences.set(name, sentence);
}

const CONFLICTS = ["P2034", "40001", "40P01"];

const MEANINGS: readonly { codes: readonly string[]; code: ErrorCode; message: string }[] = [
  { codes: CONFLICTS, code: "CONFLICT", message: "与他人的操作同时进行，请重试" },
  { codes: ["P2002", "23505"], code: "CONFLICT", message: "已有相同的记录，请核对后再提交" },
  { codes: ["23P01"], code: "CONFLICT", message: "与已有记录的起止日期重叠，请调整日期或先结束原记录" },
  { codes: ["P2025"], code: "NOT_FOUND", message: "没有找到，或不在您的管理范围内" },
  {
    codes: ["P2003", "23503", "23001"],
    code: "STATE",
    message: "仍有相关记录引用，或引用的记录已不存在，不能这样操作",
  },
  { codes: ["55P03"], code: "UNAVAILABLE", message: "有人正在处理同一条记录，请稍后重试" },
  {
    codes: ["57014", "P2028", "25P03"],
    code: "UNAVAILABLE",
    message: "处理时间过长已中止，未作任何改动，请稍后重试",
  },
  {
    codes: ["P1001", "P1002", "P1008", "P1017", "P2024", "P2037", "57P01", "57P02", "57P03", "53300", "08006"]
      .concat([
        "08001",
        "08003",
        "ECONNREFUSED",
        "ECONNRESET",
        "ETIMEDOUT",
        "EPIPE",
        "ENOTFOUND",
        "ENETUNREACH",
      ])
      .concat(["CONNECT_TIMEOUT"]),
    code: "UNAVAILABLE",
    message: "数据库暂时无法连接，请稍后重试",
  },
];

/** Errors of the pool that carry no code. */
const LOST_CONNECTION =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Server has closed the connection|not queryable/;

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

/** Follows `cause` and Prisma's `meta.driverAdapterError` down to PostgreSQL's own words. */
function readFailure(error: unknown): Failure {
  const codes: string[] = [];
  const said: string[] = [];
  const waiting: unknown[] = [error];
  for (let depth = 0; waiting.length > 0 && depth < 12; depth += 1) {
    const next = waiting.shift();
    if (typeof next !== "object" || next === null) continue;
    const { code, originalCode, message, originalMessage, constraint, cause, meta } = next as Record<
      string,
      unknown
    >;
    for (const found of [code, originalCode]) if (typeof found === "string") codes.push(found);
    for (const found of [message, originalMessage, constraint]) said.push(textOf(found));
    waiting.push(cause, (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError);
    if (next instanceof AggregateError) waiting.push(...next.errors);
  }
  const all = said.join("\n");
  if (LOST_CONNECTION.test(all)) codes.push("CONNECT_TIMEOUT");
  return { codes, said: all };
}

/** Whether PostgreSQL broke a transaction off for another one's sake, so that running it again may succeed. */
export function isWriteConflict(error: unknown): boolean {
  return readFailure(error).codes.some((code) => CONFLICTS.includes(code));
}

/**
 * Turns what the database refused into something a person can act on.
 * @returns an AppError where the failure is an expected one; anything else as it came
 */
export function toAppError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const { codes, said } = readFailure(error);
  const meaning = MEANINGS.find((candidate) => candidate.codes.some((code) => codes.includes(code)));
  if (!meaning) return error;
  const known = [...sentences].find(([name]) => said.includes(`"${name}"`));
  const message = known?.[1] ?? meaning.message;
  return new AppError(
    meaning.code,
    message,
    [{ key: known?.[0] ?? meaning.code.toLowerCase(), message }],
    error,
  );
}
