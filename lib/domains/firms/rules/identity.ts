import type { Reason } from "@/lib/shared/result";
import { checkUscc } from "@/lib/shared/uscc";

/**
 * A malformed code is refused; a wrong check character is accepted with a reason, since registered firms exist that
 * have one (domain.md 8.1).
 * @param uscc as `normaliseUscc` returns it
 */
export function whyNotUscc(uscc: string, reason: string | undefined): Reason[] {
  const refuse = (key: string, field: string, message: string) => [{ key, field, message }];
  switch (checkUscc(uscc)) {
    case "VALID":
      return [];
    case "MALFORMED":
      return refuse(
        "malformed",
        "uscc",
        "统一社会信用代码应为18位数字和大写字母（不含 I、O、S、V、Z），请对照营业执照核对",
      );
    case "WRONG_CHECK":
      if (reason) return [];
      return refuse(
        "wrong_check",
        "usccReason",
        "统一社会信用代码的校验位不对，请对照营业执照核对；执照确实如此的，请填写理由",
      );
  }
}

/** Where a code is taken already. @param place whole name where the actor may see it, otherwise the district's */
export function whyTaken(name: string, place: string, within: boolean): Reason {
  const next = within
    ? "请在企业列表中查找后补充信息"
    : "不在您的管理范围内，企业确已迁来的，请联系该区县办理划转";
  const message = `该统一社会信用代码已登记为「${name}」，属地为${place},${next}`;
  return { key: "uscc_taken", field: "uscc", message };
}
