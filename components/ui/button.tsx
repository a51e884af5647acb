import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";

export type ButtonProps = Readonly<
  ComponentProps<"button"> & {
    /** One primary button a page; the others are secondary or quiet. */
    variant?: ButtonVariant;
    size?: ButtonSize;
  }
>;

/** A button that says a verb and its object; never a bare 确定. */
export function Button({ variant = "secondary", size = "normal", className, type, ...rest }: ButtonProps) {
  return <button type={type ?? "button"} className={buttonStyle(variant, size, className)} {...rest} />;
}
