import { toAppError } from "@/lib/platform/db/errors";
import { log } from "@/lib/platform/log/log";
import { AppError } from "@/lib/shared/result";
import type { ActionState } from "./state";

/** The refused state for an expected failure; the unexpected is logged, once, under an id that the person sees. */
export function refusedBecause(
  error: unknown,
  values: Readonly<Record<string, string>>,
  requestId: string,
): ActionState<never> {
  const expected = toAppError(error);
  if (expected instanceof AppError) {
    if (expected.code === "UNAVAILABLE") log().warn({ err: expected, requestId }, "action unavailable");
    return { status: "refused", message: expected.message, reasons: expected.reasons, values };
  }
  log().error({ err: error, requestId }, "action failed");
  return { status: "refused", message: breakdownSentence(requestId), values };
}

export function breakdownSentence(id: string): string {
  return `系统出现问题，本次操作没有完成，请稍后再试。若仍不成功，请把编号 ${id} 告诉系统管理员`;
}
