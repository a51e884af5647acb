/** The one business time zone. Never taken from a locale, a browser or the server. */
export const BUSINESS_ZONE = "Asia/Shanghai";

/** Mainland China has kept UTC+8 without daylight saving since 1991. */
export const BUSINESS_OFFSET_MS = 8 * 60 * 60 * 1000;
