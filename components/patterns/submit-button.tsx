"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "@/components/ui/button";
import { patternCopy } from "./copy";

export type SubmitButtonProps = Readonly<ButtonProps & { pendingLabel?: string }>;

/** Sends its form once: while the answer is awaited it says so and takes no second press. */
export function SubmitButton({ pendingLabel, variant = "primary", children, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button {...rest} type="submit" variant={variant} disabled={pending || rest.disabled} aria-busy={pending}>
      {pending ? (pendingLabel ?? patternCopy.saving) : children}
    </Button>
  );
}
