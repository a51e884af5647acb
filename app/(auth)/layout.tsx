import type { Metadata } from "next";
import type { ReactNode } from "react";
import { HtmlDocument } from "@/components/shell/html-document";
import { PublicShell } from "@/components/shell/public-shell";
import { viewLinks } from "@/components/shell/view-links";
import { displayView } from "@/lib/platform/action/display-view";
import "../globals.css";

export const metadata: Metadata = { title: { default: "登录 - 聚邻", template: "%s - 聚邻" } };

/** The frame of the pages around signing in: no menu, nothing to be led away by. */
export default async function AuthLayout({ children }: Readonly<{ children: ReactNode }>) {
  const view = await displayView();
  return (
    <HtmlDocument view={view}>
      <PublicShell homeHref="/" modes={viewLinks(view)}>
        {children}
      </PublicShell>
    </HtmlDocument>
  );
}
