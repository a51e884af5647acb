import { type Logger, type LoggerOptions, pino } from "pino";
import { plainError } from "./plain-error";

/** What must never stand in a log, wherever it turns up. */
const HIDDEN = ["password", "token", "secret", "authorization", "cookie"];

export const LOG_OPTIONS: LoggerOptions = {
  base: null,
  redact: { paths: HIDDEN.flatMap((name) => [name, `*.${name}`]), censor: "[hidden]" },
  serializers: { err: plainError },
};

const logger = pino(LOG_OPTIONS);

/** The one log of this process: one JSON document a line on standard output, without personal data. */
export function log(): Logger {
  return logger;
}
