import type { ReactNode } from "react";
import { HtmlDocument } from "@/components/shell/html-document";
import { parseDisplayView } from "@/lib/shared/display-view";
import "../../globals.css";

export { metadata } from "../../(public)/layout";

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ view: "elder" }, { view: "contrast" }];
}

type Props = Readonly<{ children: ReactNode; params: Promise<{ view: string }> }>;

/** Residents' pages for 长辈版 and 高对比, made once each; the cookie leads here (`next.config.ts`). */
export default async function ViewLayout({ children, params }: Props) {
  return <HtmlDocument view={parseDisplayView((await params).view)}>{children}</HtmlDocument>;
}
