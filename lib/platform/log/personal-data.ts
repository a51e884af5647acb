/** Mobile numbers, identity numbers, mail addresses; and texts in quotation marks, which are what somebody typed. */
const TOLD: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.-])1[3-9]\d{9}(?!\d)/g, "[phone]"],
  [/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g, "[id number]"],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, "[mail]"],
  [/(=\s*\()[^)]*\)/g, "$1[value])"],
  [/「[^」]*」|“[^”]*”/g, "[text]"],
];

/** A sentence for the log, without what would name somebody. */
export function withoutPersonalData(text: string): string {
  return TOLD.reduce((said, [shape, instead]) => said.replaceAll(shape, instead), text);
}
