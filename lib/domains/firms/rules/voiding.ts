import type { Reason } from "@/lib/shared/result";
import type { Residence } from "./residence";

/** The residence that a move ended on the day on which another began. */
export function movedFrom(residences: readonly Residence[], moved: Residence): Residence | null {
  return residences.find((each) => each.to === moved.from && each.endReason === "MOVED") ?? null;
}

/** Only the last move can be taken back, since what came after it rests on it. @param residences oldest first */
export function whyNotVoidResidence(residences: readonly Residence[], residenceId: string): Reason[] {
  const refuse = (key: string, message: string) => [{ key, message }];
  const wanted = residences.find((each) => each.id === residenceId);
  if (!wanted) return refuse("voided", "这条属地登记已作废，无需再办");
  if (residences.at(-1)?.id !== residenceId) {
    return refuse("later", "该企业之后还有属地变动，请先作废后来的变动");
  }
  if (!movedFrom(residences, wanted)) {
    return refuse("first", "这是企业最初的属地登记，不能作废；登记到错误社区的，请办理迁移");
  }
  return [];
}
