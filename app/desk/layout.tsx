import type { Metadata } from "next";
import type { ReactNode } from "react";
import { HtmlDocument } from "@/components/shell/html-document";
import { WeChatHint } from "@/components/shell/we-chat-hint";
import { displayView } from "@/lib/platform/action/display-view";
import { inWeChat } from "@/lib/platform/action/in-we-chat";
import "../globals.css";

export const metadata: Metadata = { title: { default: "工作台 - 聚邻", template: "%s - 聚邻" } };

export default async function DeskLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <HtmlDocument view={await displayView()}>
      {(await inWeChat()) ? <WeChatHint /> : null}
      {children}
    </HtmlDocument>
  );
}
