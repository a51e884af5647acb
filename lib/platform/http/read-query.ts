import { type Reason, refuseIf } from "@/lib/shared/result";

/** PostgreSQL keeps no NUL in a text, and no parameter of ours needs another control character. */
function hasControl(text: string): boolean {
  return [...text].some((char) => char < " " || char === "\u007f");
}

/**
 * The parameters of an address, each named once and known. A repeated one is refused rather than guessed at.
 * @throws AppError INVALID
 */
export function readQuery(given: URLSearchParams, known: readonly string[]): Record<string, string> {
  const names = [...new Set(given.keys())];
  refuseIf(
    names.flatMap((name): Reason[] => {
      const field = name.slice(0, 50);
      if (!known.includes(name)) {
        return [{ key: "unknown", message: `没有名为 ${field} 的查询参数`, field }];
      }
      if (given.getAll(name).length > 1)
        return [{ key: "repeated", message: `参数 ${name} 只能出现一次`, field }];
      if (hasControl(given.get(name) ?? "")) {
        return [{ key: "control", message: `参数 ${name} 中有不能识别的字符`, field }];
      }
      return [];
    }),
    "INVALID",
  );
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? ""]));
}
