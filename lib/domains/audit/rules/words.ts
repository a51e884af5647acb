import { grantScopeLabels, roleLabels, userStatusLabels } from "@/lib/domains/people/labels/accounts";
import { auditFieldLabels, auditWordLabels } from "../labels/words";
import { AUDIT_KINDS, type AuditKind } from "../schema";

/** Beginnings and ends of the words that stand out, as SQL's LIKE reads them. */
export const KIND_PATTERNS: Readonly<Record<AuditKind, readonly string[]>> = {
  EXPORT: ["%.exported"],
  UNMASK: ["%.unmasked"],
  GRANT: [
    "user.granted",
    "user.grant_ended",
    "user.delegat%",
    "user.created",
    "user.enabled",
    "user.disabled",
    "token.%",
  ],
  FREEZE: ["freeze.%", "%.frozen"],
};

/** Under what a change stands out, if it does. */
export function kindOf(word: string): AuditKind | null {
  return AUDIT_KINDS.find((kind) => KIND_PATTERNS[kind].some((pattern) => isLike(word, pattern))) ?? null;
}

function isLike(word: string, pattern: string): boolean {
  if (pattern.startsWith("%")) return word.endsWith(pattern.slice(1));
  if (pattern.endsWith("%")) return word.startsWith(pattern.slice(0, -1));
  return word === pattern;
}

export function wordText(word: string): string {
  return auditWordLabels[word]?.label ?? word;
}

const NOBODY: Readonly<Record<string, string>> = {
  public: "公众",
  "system:cli": "系统（命令行）",
  "system:worker": "系统（后台任务）",
  "system:demo": "系统（演示数据）",
};

export function actorText(name: string): string {
  return NOBODY[name] ?? name;
}

/** One field of a change, before and after, in words. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What of a change is shown: fields on the list alone, as words; what is no plain value is left out. */
export function changesOf(before: unknown, after: unknown): FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return Object.entries(auditFieldLabels).flatMap(([key, field]) => {
    const [was, is] = [valueText(old[key]), valueText(now[key])];
    return was === is || (was === null && is === null) ? [] : [{ field, before: was, after: is }];
  });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

const VALUES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(roleLabels).map(([value, { label }]) => [value, label])),
  ...Object.fromEntries(Object.entries(userStatusLabels).map(([value, { label }]) => [value, label])),
  ...Object.fromEntries(Object.entries(grantScopeLabels).map(([value, { label }]) => [value, label])),
  PASSWORD: "密码不正确",
  CODE: "动态口令不正确",
  CURRENT_PASSWORD: "当前密码不正确",
};

function valueText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return VALUES[value] ?? value;
  if (Array.isArray(value)) return value.map(scopeText).filter(Boolean).join("、") || null;
  return null;
}

/** A scope of a grant in a list of them. */
function scopeText(value: unknown): string {
  const { kind, regionCode } = fieldsOf(value);
  if (typeof value === "string") return value;
  return typeof kind === "string" && typeof regionCode === "string"
    ? `${VALUES[kind] ?? kind} ${regionCode}`
    : "";
}
