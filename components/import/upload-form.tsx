import { Form } from "@/components/patterns/form";
import { FormDate } from "@/components/patterns/form-fields";
import { SubmitBar } from "@/components/patterns/submit-bar";
import { SubmitButton } from "@/components/patterns/submit-button";
import { submitLedger } from "@/lib/domains/transfers/actions";
import { importCopy } from "@/lib/domains/transfers/copy";
import { LedgerFileField } from "./ledger-file-field";

/** @param maxBytes the largest file that the server reads */
export function UploadForm({ maxBytes }: Readonly<{ maxBytes: number }>) {
  return (
    <Form action={submitLedger} label={importCopy.form}>
      <LedgerFileField
        name="content"
        label={importCopy.file}
        hint={importCopy.fileHint}
        maxBytes={maxBytes}
        tooLarge={importCopy.fileTooLarge}
      />
      <FormDate name="asOf" label={importCopy.asOf} hint={importCopy.asOfHint} />
      <SubmitBar>
        <SubmitButton pendingLabel={importCopy.pending}>{importCopy.submit}</SubmitButton>
      </SubmitBar>
    </Form>
  );
}
