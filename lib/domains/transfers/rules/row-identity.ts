import { checkUscc, normaliseUscc, USCC_LENGTH } from "@/lib/shared/uscc";
import { LEDGER_COPY } from "../copy";
import { readText, shownText } from "./cell-text";
import type { RowReader } from "./row-reader";

export interface FirmIdentity {
  readonly uscc: string | null;
  readonly usccChecksumOk: boolean;
  readonly name: string | null;
}

function whyMalformed(reader: RowReader, code: string): string {
  if (typeof reader.cell("uscc") === "number") return LEDGER_COPY.usccNumeric;
  return code.length === USCC_LENGTH ? LEDGER_COPY.usccAlphabet : LEDGER_COPY.usccLength(code);
}

/** Reads code and name first, so that every other problem of the row can say whose it is. */
export function readIdentity(reader: RowReader): FirmIdentity {
  const cell = reader.cell("uscc");
  const code = normaliseUscc(shownText(cell)) || null;
  reader.identity = { uscc: code, name: readText(reader.cell("name")) };

  const name = reader.required("name");
  // A filled cell that holds an error value or a placeholder is wrong, not empty.
  if (cell === null) reader.required("uscc");
  if (cell === null || code === null) {
    if (cell !== null) reader.report("INVALID_USCC", "uscc", LEDGER_COPY.usccLength(""));
    return { uscc: null, usccChecksumOk: false, name };
  }
  // Excel keeps 15 digits of a number: a code stored as one has lost its end.
  const verdict = typeof cell === "number" ? "MALFORMED" : checkUscc(code);
  if (verdict === "MALFORMED") reader.report("INVALID_USCC", "uscc", whyMalformed(reader, code));
  if (verdict === "WRONG_CHECK") reader.report("USCC_CHECKSUM", "uscc", LEDGER_COPY.usccChecksum);
  return { uscc: verdict === "MALFORMED" ? null : code, usccChecksumOk: verdict === "VALID", name };
}
