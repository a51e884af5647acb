import { toAppError } from "@/lib/platform/db/errors";
import { log } from "@/lib/platform/log/log";
import { missingRightOf } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
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
    const right = missingRightOf(expected);
    if (right) return { status: "refused", message: expected.message, help: whyNot(right), values };
    return { status: "refused", message: expected.message, reasons: expected.reasons, values };
  }
  log().error({ err: error, requestId }, "action failed");
  return { status: "refused", message: breakdownSentence(requestId), values };
}

/** Where it stands who has a right and who gives it. */
function whyNot(right: Action) {
  return { href: `/desk/rights?right=${right}`, label: "需要什么权限、由谁开通" };
}

export function breakdownSentence(id: string): string {
  return `系统出现问题，本次操作没有完成，请稍后再试。若仍不成功，请把编号 ${id} 告诉系统管理员`;
}
