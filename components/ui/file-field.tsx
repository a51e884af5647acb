import { Field, type FieldProps, fieldWiring } from "./field";

export type FileFieldProps = FieldProps &
  Readonly<{
    /** For example `.xlsx`; the server checks again. */
    accept?: string;
    multiple?: boolean;
  }>;

const FILE_STYLE =
  "block w-full rounded-control border border-dashed border-line-strong bg-paper p-3 text-ink hover:border-ink " +
  "aria-invalid:border-late file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-control file:border " +
  "file:border-solid file:border-line-strong file:bg-ground file:px-4 file:font-medium file:text-ink";

/** A native file input with room to drop a file on it. */
export function FileField({ accept, multiple, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      <input {...fieldWiring(field)} type="file" accept={accept} multiple={multiple} className={FILE_STYLE} />
    </Field>
  );
}
