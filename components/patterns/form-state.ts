/** What a form's action answers: plain data, so that it also reaches a page that runs no script. */
export interface FormState {
  /** `checked`: not done yet, to be looked at first. */
  readonly status: "idle" | "done" | "refused" | "checked";
  /** One sentence: what was done, or why not. */
  readonly message?: string;
  /** What to mend; `field` is the name of an input. */
  readonly reasons?: readonly Readonly<{ message: string; field?: string | undefined }>[];
  /** Where to read more about a refusal. */
  readonly help?: Readonly<{ href: string; label: string }>;
  /** What was sent, to be shown again: React empties a form after its action, also after a refused one. */
  readonly values?: Readonly<Record<string, string>>;
  /** What the action found, for a part of the form that knows what it is. */
  readonly data?: unknown;
}

export const IDLE: FormState = { status: "idle" };

/** The sentence for one field, if it was refused. */
export function errorFor(state: FormState, field: string): string | undefined {
  return state.reasons?.find((reason) => reason.field === field)?.message;
}
