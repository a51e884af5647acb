const MINUTE_MS = 60_000;

/** A working day: nobody stays signed in longer (product default, ASVS 5.0.0 7.3.2). Real time. */
export const SESSION_LIFE_MS = 8 * 60 * MINUTE_MS;

/** Without a request for so long, a session is over (product default, ASVS 5.0.0 7.3.1). Real time. */
export const SESSION_IDLE_MS = 30 * MINUTE_MS;

/** How often a session in use is marked as seen: idleness is known to this precision. */
export const SESSION_TOUCH_MS = MINUTE_MS / 2;

/** Between the password and the one-time code. */
export const PENDING_LIFE_MS = 5 * MINUTE_MS;

/** The last use of a token is noted at most this often. */
export const TOKEN_TOUCH_MS = MINUTE_MS;
