/**
 * What a form's action answers: plain data, so that it also reaches a page that runs no script. The same shape
 * as the `FormState` of `components/patterns/form-state.ts`, with the command's answer added.
 */
export interface ActionState<D = unknown> {
  /** `checked`: not done yet, to be looked at first. */
  readonly status: "idle" | "done" | "refused" | "checked";
  /** One sentence: what was done, or why not. */
  readonly message?: string;
  /** What to mend; `field` is the name of an input. */
  readonly reasons?: readonly Readonly<{ message: string; field?: string | undefined }>[];
  /** Where to read more about a refusal. */
  readonly help?: Readonly<{ href: string; label: string }>;
  /** What was sent, without passwords: React empties a form after its action, also after a refused one. */
  readonly values?: Readonly<Record<string, string>>;
  readonly data?: D;
}

/** Fields that are never sent back, whatever they are for. */
const SECRET = /password|secret|token/i;

/** The text that was sent, without secrets, files and the framework's own fields. */
export function sentValues(form: FormData, secrets: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
    if (!SECRET.test(name) && !secrets.includes(name)) values[name] = value;
  }
  return values;
}

/** The text of one field; empty when it is absent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
