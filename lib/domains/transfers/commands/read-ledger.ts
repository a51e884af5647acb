import { unscopedOpenRegions } from "@/lib/domains/regions/public";
import { inTransaction } from "@/lib/platform/db/transaction";
import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import { type Actor, regionsFor } from "@/lib/shared/access/actor";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { parseLedger } from "../rules/parse-ledger";
import { buildRegionIndex } from "../rules/region-index";
import type { HeaderMapping, ParsedLedger } from "../schema";
import { rememberedMapping, sourceOf } from "./header-mappings";

export interface LedgerFile {
  readonly content: Uint8Array;
  /** Goes before the sheet's own 统计时点. */
  readonly asOf?: LocalDate | null | undefined;
  /** Absent: the one that is remembered for such a file. */
  readonly mapping?: HeaderMapping | undefined;
}

export interface ReadLedger {
  readonly parsed: ParsedLedger;
  readonly mapping: HeaderMapping | undefined;
  /** By what a mapping of its unknown headers is remembered; null when it has none. */
  readonly source: string | null;
  readonly districtNames: ReadonlyMap<string, string>;
}

/**
 * Reads a ledger and judges each row by itself. Takes seconds for a large one, so it is done before a transaction
 * opens.
 * @throws AppError INVALID or LIMIT for what is no usable ledger
 */
export async function readLedger(actor: Actor, file: LedgerFile): Promise<ReadLedger> {
  const workbook = await readWorkbook(Buffer.from(file.content));
  const regions = await inTransaction((tx) => unscopedOpenRegions(tx));
  const source = sourceOf(workbook);
  const mapping = file.mapping ?? (await rememberedMapping(actor, source));
  const parsed = parseLedger(workbook, {
    asOf: file.asOf ?? null,
    regions: buildRegionIndex(regions, actor.kind === "system" ? null : regionsFor(actor, "ledger.import")),
    ...(mapping ? { mapping } : {}),
  });
  const districtNames = new Map(
    regions.filter(({ code }) => code.length === 6).map(({ code, name }) => [code as string, name]),
  );
  return { parsed, mapping, source, districtNames };
}
