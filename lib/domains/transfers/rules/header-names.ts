import { toHalfWidth, withoutSpace } from "@/lib/shared/text/normalise";
import type { CellValue } from "@/lib/shared/workbook";
import { LEDGER_COLUMN_LABELS } from "../labels";
import { type HeaderMapping, LEDGER_COLUMNS, type LedgerColumn } from "../schema";

/** Other texts that name a column: those of the import contract first, then spellings that offices use. */
const ALIASES: Partial<Record<LedgerColumn, readonly string[]>> = {
  serial: ["编号", "No", "No."],
  uscc: ["社会信用代码", "信用代码", "统一信用代码"],
  name: ["单位名称", "公司名称", "物业企业名称", "物业服务企业名称"],
  district: ["区县", "区", "所属区", "区(县)", "所属区(县)", "区、县(市)", "所属区、县(市)"],
  street: ["街道", "乡镇街道", "街道(乡镇)", "所属街道(乡镇)", "所属乡镇街道", "所属街道乡镇"],
  community: ["社区", "社区(村)", "所属社区(村)", "所属社区村"],
  staff: ["员工数", "职工人数", "职工数", "员工人数", "从业人数", "从业人员"],
  full: ["正式党员", "正式党员人数"],
  probationary: ["预备党员", "预备党员人数"],
  elsewhere: ["组织关系不在本企业党员数", "其中组织关系不在本企业", "组织关系不在本企业"],
  declaredOn: ["统计日期", "党员统计日期"],
  form: ["党组织形式", "组建形式", "党组织组建形式"],
  orgName: ["所属党组织名称"],
  approvalNumber: ["文号", "批准文号"],
  approvedOn: ["批复日期", "批准成立日期"],
  termEndsOn: ["任期届满日期"],
  secretary: ["党组织书记", "书记姓名", "党组织书记姓名"],
  superior: ["上级党组织名称"],
  instructor: ["党建指导员", "指导员", "党建指导员姓名"],
  employer: ["党建指导员单位", "指导员所在单位", "指导员工作单位"],
  reason: ["未覆盖的原因"],
};

/** Compared without white space, marks of required fields, colons, and with half-width brackets. */
export function headerKey(text: string): string {
  return withoutSpace(toHalfWidth(text))
    .replaceAll(/\((必填|选填|必填项|选填项)\)|[*:★※]/g, "")
    .toLowerCase();
}

const BY_KEY: ReadonlyMap<string, LedgerColumn> = new Map(
  LEDGER_COLUMNS.flatMap((column) =>
    [LEDGER_COLUMN_LABELS[column], ...(ALIASES[column] ?? [])].map(
      (text) => [headerKey(text), column] as const,
    ),
  ),
);

export type HeaderResolver = (text: string) => LedgerColumn | null;

/** A person's mapping goes before the names known here. */
export function headerResolver(mapping: HeaderMapping = {}): HeaderResolver {
  const mapped = new Map(Object.entries(mapping).map(([text, column]) => [headerKey(text), column]));
  return (text) => {
    const key = headerKey(text);
    return mapped.get(key) ?? BY_KEY.get(key) ?? null;
  };
}

/** The text of a header cell without white space and line breaks; "" for anything but text. */
export function headerText(value: CellValue | undefined): string {
  return typeof value === "string" ? withoutSpace(value) : "";
}
