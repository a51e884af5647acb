import type { Metadata } from "next";
import type { ReactNode } from "react";
import { HtmlDocument } from "@/components/shell/html-document";
import "../globals.css";

export const metadata: Metadata = {
  title: { default: "聚邻 - 社区物业党建联建", template: "%s - 聚邻" },
  description: "社区物业党建联建门户",
};

/** Residents' pages: static, so no cookie is read here; the display modes have paths of their own. */
export default function PublicLayout({ children }: Readonly<{ children: ReactNode }>) {
  return <HtmlDocument view="standard">{children}</HtmlDocument>;
}
