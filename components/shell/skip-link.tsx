import { shellCopy } from "./copy";

/** The first stop of the keyboard: over the menus to the page. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:bg-paper focus:px-4 focus:py-2 focus:font-semibold focus:text-link no-print"
    >
      {shellCopy.skip}
    </a>
  );
}
