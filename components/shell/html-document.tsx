import type { ReactNode } from "react";
import type { DisplayView } from "@/lib/shared/display-view";

/** The outermost element of every page; the display mode stands on it, so that the styles need no script. */
export function HtmlDocument({ view, children }: Readonly<{ view: DisplayView; children: ReactNode }>) {
  return (
    <html lang="zh-CN" data-view={view === "standard" ? undefined : view}>
      <body>{children}</body>
    </html>
  );
}
