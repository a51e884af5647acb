import { createHash } from "node:crypto";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db/client";
import type { Tx } from "@/lib/platform/db/transaction";
import { type Actor, regionsFor } from "@/lib/shared/access/actor";
import { NATION, type RegionCode } from "@/lib/shared/region-code";
import type { Workbook } from "@/lib/shared/workbook";
import { ledgerSheets, unknownHeadersOf } from "../rules/ledger-sheets";
import type { HeaderMapping } from "../schema";

/** A source is known by the headers that only it uses: the same office sends the same form again. */
export function sourceOf(workbook: Workbook): string | null {
  const headers = unknownHeadersOf(ledgerSheets(workbook)).sort();
  return headers.length === 0 ? null : createHash("sha256").update(JSON.stringify(headers)).digest("hex");
}

/** Where somebody's imports belong. */
export function importRegion(actor: Actor): RegionCode {
  return regionsFor(actor, "ledger.import")[0] ?? NATION;
}

/** How the unknown headers of such a source were mapped before in the actor's region. */
export async function rememberedMapping(
  actor: Actor,
  source: string | null,
): Promise<HeaderMapping | undefined> {
  if (source === null) return undefined;
  const found = await db().headerMapping.findUnique({
    where: { regionCode_signature: { regionCode: importRegion(actor), signature: source } },
    select: { mapping: true },
  });
  return (found?.mapping ?? undefined) as HeaderMapping | undefined;
}

export async function keepMapping(
  tx: Tx,
  regionCode: RegionCode,
  signature: string,
  mapping: HeaderMapping,
  now: Date,
): Promise<void> {
  const data = { mapping: mapping as Prisma.InputJsonObject, recordedAt: now };
  await tx.headerMapping.upsert({
    where: { regionCode_signature: { regionCode, signature } },
    create: { regionCode, signature, ...data },
    update: data,
  });
}
