import { cookies } from "next/headers";
import { type DisplayView, parseDisplayView, VIEW_COOKIE } from "@/lib/shared/display-view";

/** The display mode of this request. Only for pages that are dynamic anyway: reading it makes a page so. */
export async function displayView(): Promise<DisplayView> {
  return parseDisplayView((await cookies()).get(VIEW_COOKIE)?.value);
}
