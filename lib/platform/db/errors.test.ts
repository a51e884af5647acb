import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/shared/result";
import { describeConstraints, isWriteConflict, toAppError } from "./errors";

const withCode = (code: string, more: object = {}) => Object.assign(new Error("refused"), { code, ...more });

/** As the driver adapter hands PostgreSQL's words to Prisma. */
const adapted = (code: string, originalCode: string, originalMessage: string) =>
  withCode(code, { meta: { driverAdapterError: { cause: { originalCode, originalMessage } } } });

describe("what the database refuses", () => {
  it.each([
    ["P2002", "CONFLICT"],
    ["23P01", "CONFLICT"],
    ["P2034", "CONFLICT"],
    ["P2025", "NOT_FOUND"],
    ["P2003", "STATE"],
    ["ECONNREFUSED", "UNAVAILABLE"],
    ["57014", "UNAVAILABLE"],
    ["55P03", "UNAVAILABLE"],
    ["P2024", "UNAVAILABLE"],
  ])("%s becomes %s with a Chinese sentence", (code, expected) => {
    const error = toAppError(withCode(code));
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: expected, message: expect.stringMatching(/[一-龥]{4}/) });
  });

  it("is read through Prisma's wrapping", () => {
    expect(toAppError(adapted("P2010", "23P01", "conflicting key"))).toMatchObject({ code: "CONFLICT" });
    expect(toAppError(new Error("x", { cause: withCode("ETIMEDOUT") }))).toMatchObject({
      code: "UNAVAILABLE",
    });
    expect(toAppError(new Error("timeout exceeded when trying to connect"))).toMatchObject({
      code: "UNAVAILABLE",
    });
  });

  it("is said in the words of the domain that owns the constraint", () => {
    describeConstraints({ firm_uscc_key: "该企业已在台账中" });
    const said = 'duplicate key value violates unique constraint "firm_uscc_key"';
    expect(toAppError(adapted("P2002", "23505", said))).toMatchObject({
      message: "该企业已在台账中",
      reasons: [{ key: "firm_uscc_key" }],
    });
    const other = 'duplicate key value violates unique constraint "firm_uscc_key_2"';
    expect(toAppError(adapted("P2002", "23505", other))).toMatchObject({
      message: expect.stringContaining("相同的记录"),
    });
  });

  it("stays as it is when nobody can do anything about it", () => {
    const bug = new TypeError("x is not a function");
    expect(toAppError(bug)).toBe(bug);
    expect(toAppError("text")).toBe("text");
    const own = new AppError("STATE", "已结束");
    expect(toAppError(own)).toBe(own);
  });
});

describe("a write conflict", () => {
  it.each(["P2034", "40001", "40P01"])("is %s", (code) => expect(isWriteConflict(withCode(code))).toBe(true));
  it("is not a broken rule", () => expect(isWriteConflict(withCode("P2002"))).toBe(false));
});
