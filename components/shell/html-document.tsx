import type { ReactNode } from "react";
import type { DisplayView } from "@/lib/shared/display-view";
import { shellCopy } from "./copy";

/**
 * The outermost element of every page; the display mode stands on it, so that the styles need no script. An old
 * browser shows the notice, the others hide it (`old-browser.css`).
 */
export function HtmlDocument({ view, children }: Readonly<{ view: DisplayView; children: ReactNode }>) {
  return (
    <html lang="zh-CN" data-view={view === "standard" ? undefined : view}>
      <body>
        <p className="old-browser" role="note">
          {shellCopy.oldBrowser}
        </p>
        {children}
      </body>
    </html>
  );
}
