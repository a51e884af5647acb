import { probeDatabase } from "@/lib/platform/db/probe";
import { parseDisplayView } from "@/lib/shared/display-view";
import { AppError } from "@/lib/shared/result";
import { DATA_POLICY } from "./content-policy";
import { errorAnswer } from "./json-answer";
import { type PlainPage, plainPage } from "./plain-page";
import { isReadablePath, whatIsMalformed } from "./url-syntax";

/** No script and nothing from anywhere, only the page's own style. */
const PLAIN_POLICY = DATA_POLICY.replace(
  "default-src 'none'",
  "default-src 'none'; style-src 'unsafe-inline'",
);

/**
 * What a page can no longer say once it is being made: 400 for an address that cannot be read, 503 while the
 * database is away. Null: let it through. Who may see what is never asked here.
 */
export async function gateAnswer(
  url: URL,
  method: string,
  view: string | undefined,
): Promise<Response | null> {
  const malformed = whatIsMalformed(url);
  if (malformed) return plainAnswer(400, badAddress(malformed), view);
  // A form that was sent keeps what was typed: its action answers by itself that the database is away.
  if (method !== "GET" && method !== "HEAD") return null;
  if (await probeDatabase()) return null;
  return plainAnswer(503, away(url.pathname + url.search), view, { "retry-after": "5" });
}

/** For what is no page of the desk: only whether the path can be read; JSON where a program asks. */
export function pathAnswer(url: URL, requestId: string, view: string | undefined): Response | null {
  if (isReadablePath(url.pathname)) return null;
  const message = "地址中有不能识别的字符";
  if (url.pathname.startsWith("/api/")) return errorAnswer(new AppError("INVALID", message), requestId);
  return plainAnswer(400, { ...badAddress(message), link: { href: "/", text: "返回首页" } }, view);
}

function badAddress(sentence: string): PlainPage {
  return {
    title: "网址有误",
    sentences: [`${sentence}。`, "请检查网址后重新打开。"],
    link: { href: "/desk", text: "返回工作台" },
  };
}

function away(path: string): PlainPage {
  return {
    title: "系统暂时无法打开",
    sentences: [
      "数据库暂时无法连接，正在自动恢复。",
      "已经提交的数据是安全的，没有丢失。请稍等片刻，再重新打开本页。",
    ],
    link: { href: path, text: "重新打开本页" },
  };
}

/** For whoever asks faster than a person can; what was typed is still in the browser's form. */
export function throttledAnswer(url: URL, seconds: number, view: string | undefined): Response {
  const page: PlainPage = {
    title: "操作过于频繁",
    sentences: [
      "短时间内的请求过多，本次没有执行，已有数据不受影响。",
      `请等待约${seconds}秒再重新打开；需要大批数据的，请使用导出功能或开放接口。`,
    ],
    link: { href: url.pathname + url.search, text: "重新打开本页" },
  };
  return plainAnswer(429, page, view, { "retry-after": String(seconds) });
}

function plainAnswer(
  status: number,
  page: PlainPage,
  view: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(plainPage(page, parseDisplayView(view)), {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-store",
      "content-security-policy": PLAIN_POLICY,
      ...headers,
    },
  });
}
