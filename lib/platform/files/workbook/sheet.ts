import type { CellValue, MergedRange, SheetRow } from "@/lib/shared/workbook";
import { parseCellAddress, parseMergedRange } from "./cell-address";
import { type CellContext, cellValue } from "./cell-value";
import { WORKBOOK_LIMITS } from "./limits";
import { TextCollector } from "./rich-text";
import { type Attributes, readXml, type XmlHandler } from "./xml";

interface SheetContent {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedRange[];
}

/**
 * Follows one sheet's XML. Row and column numbers may be left out by the writer: then they count on from the
 * one before. The declared dimension is not believed; only filled cells take memory.
 */
class SheetReader implements XmlHandler {
  readonly rows: SheetRow[] = [];
  readonly merged: MergedRange[] = [];
  private readonly inline = new TextCollector();
  private rowNumber = 0;
  private column = -1;
  private cells: CellValue[] = [];
  private type = "n";
  private style = -1;
  private value: string | null = null;
  private hasInline = false;
  private formula = false;
  private inCell = false;
  private inValue = false;

  constructor(
    private readonly context: CellContext,
    private readonly onRow: () => void,
  ) {}

  open(name: string, attributes: () => Attributes): void {
    if (name === "c") this.openCell(attributes());
    else if (this.inCell) this.openInCell(name);
    else if (name === "row") {
      const stated = Number(attributes().r);
      this.rowNumber = Number.isInteger(stated) && stated > 0 ? stated : this.rowNumber + 1;
      this.column = -1;
      this.cells = [];
    } else if (name === "mergeCell" && this.merged.length < WORKBOOK_LIMITS.mergedRanges) {
      const range = parseMergedRange(attributes().ref ?? "");
      if (range) this.merged.push(range);
    }
  }

  private openCell(attributes: Attributes): void {
    this.column = parseCellAddress(attributes.r ?? "")?.column ?? this.column + 1;
    this.type = attributes.t ?? "n";
    this.style = Number(attributes.s ?? -1);
    this.value = null;
    this.hasInline = false;
    this.formula = false;
    this.inCell = true;
  }

  private openInCell(name: string): void {
    if (name === "v") {
      this.inValue = true;
      this.value = "";
    } else if (name === "f") this.formula = true;
    else if (name === "is") {
      this.hasInline = true;
      this.inline.start();
    } else this.inline.open(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else if (this.inCell && this.hasInline) this.inline.add(text);
  }

  close(name: string): void {
    if (name === "v") this.inValue = false;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
    else if (this.inCell) this.inline.close(name);
  }

  private closeCell(): void {
    this.inCell = false;
    if (this.column >= WORKBOOK_LIMITS.columns) return;
    const inline = this.hasInline ? this.inline.result() : null;
    const { type, style, value, formula } = this;
    const read = cellValue({ type, style, value, inline, formula }, this.context);
    if (read === null) return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = read;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    this.onRow();
    this.rows.push({ number: this.rowNumber, cells: this.cells });
  }
}

/** @param onRow called for every row with a filled cell; throws when there are too many */
export function readSheet(bytes: Buffer, context: CellContext, onRow: () => void): SheetContent {
  const reader = new SheetReader(context, onRow);
  readXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return { rows: reader.rows, merged: reader.merged };
}
