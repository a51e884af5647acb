import { headers } from "next/headers";

/** Whether the page is opened inside WeChat. Only for pages that are dynamic anyway. */
export async function inWeChat(): Promise<boolean> {
  return (await headers()).get("user-agent")?.includes("MicroMessenger") ?? false;
}
