import { AppError } from "@/lib/shared/result";

export interface UploadedFile {
  readonly content: Uint8Array;
  readonly fileName: string;
}

/** What the empty file is called that stands for no file: nothing by the browser, something by its decoders. */
const NO_NAMES: readonly string[] = ["", "blob", "undefined"];

/**
 * The file of one field. A browser sends an empty one without a name where none was chosen.
 * @param missing what to say then
 * @throws AppError INVALID at that field
 */
export async function uploadedFile(form: FormData, field: string, missing: string): Promise<UploadedFile> {
  const file = form.get(field);
  if (!(file instanceof File) || (file.size === 0 && NO_NAMES.includes(file.name))) {
    throw new AppError("INVALID", missing, [{ key: "REQUIRED", message: missing, field }]);
  }
  return { content: new Uint8Array(await file.arrayBuffer()), fileName: file.name };
}
