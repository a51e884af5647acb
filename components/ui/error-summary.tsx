import { uiCopy } from "./copy";
import { FocusOnMount } from "./focus-on-mount";

export type ErrorItem = Readonly<{
  message: string;
  /** Id of the field it is about; without one the sentence stands alone. */
  field?: string | undefined;
}>;

/** What has to be mended, in one place above the form, each line a link to its field. */
export function ErrorSummary({ errors, title }: Readonly<{ errors: readonly ErrorItem[]; title?: string }>) {
  if (errors.length === 0) return null;
  return (
    <FocusOnMount className="border-2 border-late bg-paper px-4 py-3">
      <h2 className="text-h2 text-late-ink">{title ?? uiCopy.errorCount(errors.length)}</h2>
      <ul className="mt-1 space-y-1">
        {errors.map(({ message, field }) => (
          <li key={`${field ?? ""} ${message}`}>
            {field ? (
              <a href={`#${field}`} className="link font-medium">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </FocusOnMount>
  );
}
