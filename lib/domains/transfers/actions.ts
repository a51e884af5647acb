"use server";

import { type ActionOrigin, defineAction } from "@/lib/platform/action/define-action";
import { goTo } from "@/lib/platform/action/go-to";
import { textOf } from "@/lib/platform/action/state";
import { uploadedFile } from "@/lib/platform/action/uploaded-file";
import type { Actor } from "@/lib/shared/access/actor";
import { AppError, type Reason } from "@/lib/shared/result";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { checkLedger } from "./commands/check-ledger";
import { abandonLedger, commitLedger } from "./commands/decide-ledger";
import { rememberMapping } from "./commands/remember-mapping";
import { importCopy } from "./copy";
import type { LedgerColumn } from "./schema";

/** Refusals that a day in the form would settle; all others are about the file. */
const ABOUT_THE_DAY: readonly string[] = ["NO_AS_OF", "INVALID_AS_OF", "AS_OF_DIFFERS"];

const runPage = (runId: string) => `/desk/import/${runId}`;
const readRun = (form: FormData) => ({ runId: textOf(form, "runId") });
const backToRun = (_none: unknown, form: FormData) => goTo(runPage(textOf(form, "runId")));

export const submitLedger = defineAction({
  command: (actor: Actor, input: Parameters<typeof checkLedger>[1], origin: ActionOrigin) =>
    atItsField(checkLedger(actor, input, origin)),
  read: async (form) => ({
    ...(await uploadedFile(form, "content", importCopy.fileMissing)),
    ...dayOf(form),
  }),
  done: ({ runId }) => goTo(runPage(runId)),
});

export const commitRun = defineAction({ command: commitLedger, read: readRun, done: backToRun });

export const abandonRun = defineAction({ command: abandonLedger, read: readRun, done: backToRun });

export const remapRun = defineAction({
  command: rememberMapping,
  read: (form) => ({ ...readRun(form), mapping: chosenColumns(form) }),
  done: backToRun,
});

/** The headers that were given a column; each stands beside its choice under the same number. */
function chosenColumns(form: FormData): Record<string, LedgerColumn> {
  const chosen: Record<string, LedgerColumn> = {};
  for (const name of form.keys()) {
    const [, number] = /^column\.(\d+)$/.exec(name) ?? [];
    const column = textOf(form, name);
    // A word that is no column is refused by the command.
    if (number && column) chosen[textOf(form, `header.${number}`)] = column as LedgerColumn;
  }
  return chosen;
}

function dayOf(form: FormData): { asOf?: LocalDate } {
  const text = textOf(form, "asOf").trim();
  // What is no day is refused by the command, in its own words.
  return text ? { asOf: text as LocalDate } : {};
}

/** A refused file says so at the field where it was chosen, so that the summary can lead there. */
async function atItsField<O>(checked: Promise<O>): Promise<O> {
  try {
    return await checked;
  } catch (error) {
    if (!(error instanceof AppError) || !["INVALID", "LIMIT"].includes(error.code)) throw error;
    const reasons = error.reasons.map((reason): Reason => ({ field: fieldOf(reason), ...reason }));
    throw new AppError(error.code, error.message, reasons, error);
  }
}

function fieldOf({ key }: Reason): string {
  return ABOUT_THE_DAY.includes(key) ? "asOf" : "content";
}
