import { pinyin } from "pinyin-pro";
import { toHalfWidth, withoutSpace } from "./normalise";

/** First letters of the pinyin of every character, lower case, for search: 和平区 → `hpq`. */
export function pinyinInitials(text: string): string {
  const plain = withoutSpace(toHalfWidth(text));
  return pinyin(plain, { pattern: "first", toneType: "none", type: "array", nonZh: "consecutive" })
    .join("")
    .toLowerCase();
}
