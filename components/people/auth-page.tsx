import type { ReactNode } from "react";

export type AuthPageProps = Readonly<{ title: string; lead?: ReactNode; children: ReactNode }>;

/** One thing to do, one column to do it in. */
export function AuthPage({ title, lead, children }: AuthPageProps) {
  return (
    <div className="max-w-prose space-y-5">
      <header className="space-y-2">
        <h1 className="text-h1">{title}</h1>
        {lead ? <p className="text-ink-2">{lead}</p> : null}
      </header>
      {children}
    </div>
  );
}
