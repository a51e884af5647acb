/** Why something cannot be done, as a key and a whole Chinese sentence that says how to mend it. */
export interface Reason {
  readonly key: string;
  readonly message: string;
  /** The input field it is about, where there is one. */
  readonly field?: string;
}

export const ERROR_CODES = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "INVALID",
  "STATE",
  "CONFLICT",
  "LIMIT",
  "THROTTLED",
  "UPSTREAM",
  "UNAVAILABLE",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure that a person can do something about. Everything else is thrown as it is and logged once. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reasons: readonly Reason[];

  constructor(code: ErrorCode, message: string, reasons: readonly Reason[] = [], cause?: unknown) {
    super(message, { cause });
    this.name = "AppError";
    this.code = code;
    this.reasons = reasons;
  }
}

export function notFound(message = "没有找到，或不在您的管理范围内"): AppError {
  return new AppError("NOT_FOUND", message);
}

/** @throws AppError with the reasons when there are any */
export function refuseIf(reasons: readonly Reason[], code: ErrorCode = "STATE"): void {
  const [first] = reasons;
  if (first) throw new AppError(code, first.message, reasons);
}
