import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

const BASE =
  "inline-flex items-center justify-center gap-1.5 rounded-control border font-medium text-body whitespace-nowrap " +
  "cursor-pointer transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60 no-print";

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: "border-red-700 bg-red-700 text-on-red hover:border-red-900 hover:bg-red-900",
  secondary: "border-line-strong bg-paper text-ink hover:border-ink hover:bg-ground",
  quiet: "border-transparent bg-transparent text-link hover:underline underline-offset-4",
  danger: "border-late bg-paper text-late-ink hover:bg-late-ground",
};

/** A finger needs 44 px; a mouse at a desk is served by less. */
const SIZES: Readonly<Record<ButtonSize, string>> = {
  normal: "min-h-11 px-4 sm:min-h-9 public-site:min-h-12 public-site:px-5 elder:min-h-13",
  small: "min-h-11 px-3 sm:min-h-8 sm:px-2.5 elder:min-h-12",
};

/** One look for buttons and for links that act like them. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(BASE, VARIANTS[variant], SIZES[size], className);
}
