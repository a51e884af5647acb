import { addDays, type LocalDate, localDate } from "@/lib/shared/time/local-date";

/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;
const EPOCH_1900 = localDate("1900-01-01");
const EPOCH_1904 = localDate("1904-01-01");
/** Days between the two. */
const SHIFT_1904 = 1_462;
/** Excel counts a 29 February 1900 that never was; it is serial 60. */
const PHANTOM_DAY = 60;

/** The day of an Excel serial number, whose fraction is the time of day; null when it names no day. */
export function dayOfSerial(serial: number, from1904: boolean): LocalDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 0 || day > LAST_SERIAL) return null;
  if (from1904) return day > LAST_SERIAL - SHIFT_1904 ? null : addDays(EPOCH_1904, day);
  if (day === 0 || day === PHANTOM_DAY) return null;
  return addDays(EPOCH_1900, day < PHANTOM_DAY ? day - 1 : day - 2);
}
