import type { Metadata } from "next";
import { notFoundCopy } from "@/components/shell/copy";
import { HtmlDocument } from "@/components/shell/html-document";
import { PublicShell } from "@/components/shell/public-shell";
import { viewLinks } from "@/components/shell/view-links";
import { LinkButton } from "@/components/ui/link-button";
import "./globals.css";

export const metadata: Metadata = { title: notFoundCopy.title };

/** For every address that nothing answers. Made once, without a layout, so that it reads without a script too. */
export default function GlobalNotFound() {
  return (
    <HtmlDocument view="standard">
      <PublicShell homeHref="/" modes={viewLinks("standard")} signInHref="/sign-in">
        <div className="max-w-prose space-y-4 py-8">
          <h1 className="text-h1">{notFoundCopy.title}</h1>
          <p>{notFoundCopy.text}</p>
          <LinkButton href="/">{notFoundCopy.home}</LinkButton>
        </div>
      </PublicShell>
    </HtmlDocument>
  );
}
