import { withoutPersonalData } from "./personal-data";

/** What of an error may stand in a log. */
interface PlainError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly stack?: string;
  readonly cause?: PlainError;
}

const DEPTH = 4;

/**
 * An error without the values that it may carry along: PostgreSQL puts the refused row into `detail`, a failed
 * input its text into properties of its own. Only the fields named here are written.
 */
export function plainError(error: unknown, depth = 0): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutPersonalData(String(error)) };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const frames = error.stack?.slice(error.stack.indexOf("\n    at ") + 1);
  return {
    type: error.name,
    message: withoutPersonalData(error.message),
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof constraint === "string" ? { constraint } : {}),
    ...(frames?.startsWith("    at ") ? { stack: frames } : {}),
    ...(error.cause !== undefined && depth < DEPTH ? { cause: plainError(error.cause, depth + 1) } : {}),
  };
}
