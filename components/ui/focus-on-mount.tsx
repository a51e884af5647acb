"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Takes the focus when it appears, so that a refused form is noticed by those who do not see the page. */
export function FocusOnMount({ children, className }: Readonly<{ children: ReactNode; className?: string }>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
