"use client";

import { type ReactNode, useEffect, useRef } from "react";

export type FocusOnMountProps = Readonly<{
  children: ReactNode;
  /** `alert` for what went wrong, `status` for what is to be looked at. */
  role?: "alert" | "status";
  className?: string;
}>;

/** Takes the focus when it appears, so that an answer is noticed by those who do not see the page. */
export function FocusOnMount({ children, role = "alert", className }: FocusOnMountProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role={role} tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
