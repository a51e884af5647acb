/** Limits of an uploaded workbook. The first three are fixed by the import contract, the others are product defaults. */
export const WORKBOOK_LIMITS = {
  fileBytes: 5 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  dataRows: 20_000,
  /** Titles, headers, totals and notes come on top of the data rows. */
  otherRows: 500,
  archiveEntries: 2_000,
  sheets: 100,
  /** Cells to the right of this column are not read: no ledger is that wide, and stray cells in XFD are common. */
  columns: 512,
  mergedRanges: 20_000,
} as const;
