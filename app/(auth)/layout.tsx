import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/public-shell";

/** The frame of the pages around signing in: no menu, nothing to be led away by. */
export default function AuthLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <PublicShell homeHref="/" modes={[]}>
      {children}
    </PublicShell>
  );
}
