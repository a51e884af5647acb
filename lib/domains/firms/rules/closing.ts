import type { Reason } from "@/lib/shared/result";

const NAMED = 5;

/** A region with open firms cannot cease. @param firms that stand in the regions to be closed */
export function whyNotCloseRegions(
  firms: readonly { readonly name: string; readonly region: string }[],
): Reason[] {
  if (firms.length === 0) return [];
  const named = firms.slice(0, NAMED).map(({ name, region }) => `${name}(${region})`);
  const more = firms.length > NAMED ? `等${firms.length}家` : "";
  const message = `拟撤销的区划内仍有企业：${named.join("、")}${more}。请先办理迁出或注销，或用区划调整转到新代码`;
  return [{ key: "open_firms", message }];
}
