import { readXml } from "./xml";

/** Built-in formats that show a day (ECMA-376 18.8.30), with those that Chinese Excel adds; times alone are left out. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Quoted and escaped text, colours and locales in brackets, and the AM/PM mark show no part of a date. */
const LITERALS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|AM\/PM|A\/P|上午\/下午/gi;

/** Whether a number format shows a day of the calendar rather than a number or a time of day. */
export function showsDate(format: string): boolean {
  const pattern = format.replaceAll(LITERALS, "").toLowerCase();
  if (/general/.test(pattern)) return false;
  if (/[yd]/.test(pattern)) return true;
  return pattern.includes("m") && !/[hs]/.test(pattern);
}

/** For each cell style (by index) whether it shows a date. A missing or broken style sheet means: none does. */
export function readDateStyles(bytes: Buffer | null): readonly boolean[] {
  const styles: boolean[] = [];
  if (!bytes) return styles;
  const customDates = new Map<number, boolean>();
  let inCellStyles = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === "cellXfs") inCellStyles = true;
      else if (name === "numFmt") {
        const { numFmtId, formatCode } = attributes();
        customDates.set(Number(numFmtId), showsDate(formatCode ?? ""));
      } else if (name === "xf" && inCellStyles) {
        const id = Number(attributes().numFmtId ?? 0);
        styles.push(customDates.get(id) ?? BUILT_IN_DATES.has(id));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return styles;
}
