import { type Logger, pino } from "pino";

/** What must never stand in a log, wherever it turns up. */
const HIDDEN = ["password", "token", "secret", "authorization", "cookie"];

const logger = pino({
  base: null,
  redact: { paths: HIDDEN.flatMap((name) => [name, `*.${name}`]), censor: "[hidden]" },
});

/** The one log of this process: one JSON document a line on standard output. */
export function log(): Logger {
  return logger;
}
