"use client";

import { type ReactNode, useActionState } from "react";
import { Callout } from "@/components/ui/callout";
import { classNames } from "@/components/ui/class-names";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextLink } from "@/components/ui/text-link";
import { FormContext } from "./form-context";
import { type FormState, IDLE } from "./form-state";

export type FormProps = Readonly<{
  /** A server action; without a script the browser posts to it and the page comes back with its answer. */
  action: (state: FormState, data: FormData) => Promise<FormState>;
  /** Form fields (`form-fields.tsx`) and a `SubmitBar`. */
  children: ReactNode;
  /** Names the form for screen readers. */
  label?: string;
  className?: string;
}>;

/** A form that keeps what was typed, says on top what to mend, and takes the reader there. */
export function Form({ action, children, label, className }: FormProps) {
  const [state, submit] = useActionState(action, IDLE);
  const reasons = state.reasons ?? [];
  return (
    // The server's sentences are in Chinese and say how to mend it; the browser's own bubbles are not.
    <form
      action={submit}
      noValidate
      aria-label={label}
      className={classNames("max-w-180 space-y-5", className)}
    >
      {state.status === "refused" ? (
        <ErrorSummary
          // A new summary for each answer, so that it takes the focus again.
          key={JSON.stringify(state)}
          errors={reasons.length > 0 ? reasons : [{ message: state.message ?? "" }]}
          {...(reasons.length === 0 || reasons.every((reason) => reason.field) || !state.message
            ? {}
            : { title: state.message })}
        />
      ) : null}
      {state.help ? (
        <p>
          <TextLink href={state.help.href}>{state.help.label}</TextLink>
        </p>
      ) : null}
      {state.status === "done" && state.message ? (
        <Callout tone="success" live>
          {state.message}
        </Callout>
      ) : null}
      <FormContext value={state}>{children}</FormContext>
    </form>
  );
}
