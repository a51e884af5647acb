import { parseRegionCode } from "@/lib/shared/region-code";
import { parseLocalDate } from "@/lib/shared/time/local-date";

type Check = readonly [isRight: (text: string) => boolean, sentence: string];

const REGION: Check = [(text) => parseRegionCode(text) !== null, "区划代码应为6位、9位或12位数字，例 210102"];
const DAY: Check = [(text) => parseLocalDate(text) !== null, "日期应为年-月-日，例 2026-06-30"];
const PAGE: Check = [(text) => /^[1-9]\d{0,6}$/.test(text), "页码应为从1开始的整数"];
const SIZE: Check = [(text) => /^(?:[1-9]\d?|1\d\d|200)$/.test(text), "每页条数应为1至200的整数"];

/** The parameters that mean the same on every page. */
const CHECKS: Readonly<Record<string, Check>> = {
  region: REGION,
  asOf: DAY,
  from: DAY,
  to: DAY,
  page: PAGE,
  pageSize: SIZE,
};

function hasControl(text: string): boolean {
  return [...text].some((char) => char < " " || char === "\u007f");
}

/** Whether a path can be decoded at all: Next answers 500 for one that cannot. */
export function isReadablePath(text: string): boolean {
  try {
    return !hasControl(decodeURIComponent(text));
  } catch {
    return false;
  }
}

/**
 * What is wrong with the writing of a page's address, as a Chinese sentence; null when it can be read. Only the
 * writing: what there is, and for whom, the page itself asks. An empty parameter is one that was not filled in.
 */
export function whatIsMalformed({
  pathname,
  searchParams,
}: Pick<URL, "pathname" | "searchParams">): string | null {
  if (!isReadablePath(pathname)) return "地址中有不能识别的字符";
  for (const [name, text] of searchParams) {
    if (hasControl(name) || hasControl(text.replaceAll(/[\t\r\n]/g, ""))) return "地址中有不能识别的字符";
    const check = CHECKS[name];
    if (!check || text.trim() === "") continue;
    if (searchParams.getAll(name).length > 1) return `参数 ${name} 只能出现一次`;
    const [isRight, sentence] = check;
    if (!isRight(text.trim())) return `地址中的 ${name} 有误：${sentence}`;
  }
  return null;
}
