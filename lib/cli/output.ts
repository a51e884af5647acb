import type { AppError } from "@/lib/shared/result";

/** What a verb hands back: the document for programs and the lines for people. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
  /** For a verb that did its work and found something wrong (`coverage verify`). */
  readonly failed?: boolean;
}

export function printAnswer({ json, text }: Answer, asJson: boolean): void {
  const line = asJson ? JSON.stringify(json) : text;
  if (line) process.stdout.write(`${line}\n`);
}

/** A refusal goes where the caller looks: the document to standard output, the sentence to standard error. */
export function printRefusal(error: AppError, asJson: boolean): void {
  const { code, message, reasons } = error;
  if (asJson) process.stdout.write(`${JSON.stringify({ error: { code, message, reasons } })}\n`);
  const more = reasons.map((reason) => reason.message).filter((line) => line !== message);
  process.stderr.write(`${[message, ...more.map((line) => `  · ${line}`)].join("\n")}\n`);
}

/** What cannot be mended by the caller, with its trace, since here is nobody else to log it. */
export function printBreakdown(error: unknown, asJson: boolean): void {
  const message = error instanceof Error ? error.message : String(error);
  if (asJson) {
    process.stdout.write(`${JSON.stringify({ error: { code: "INTERNAL", message, reasons: [] } })}\n`);
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? message) : message}\n`);
}
