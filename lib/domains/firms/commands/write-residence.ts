import type { CommandContext } from "@/lib/platform/command/context";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { toDateColumn } from "@/lib/shared/time/local-date";
import type { Residence } from "../rules/residence";
import type { ResidenceEnd } from "../schema";
import { refreshFirms } from "./refresh-firms";

/** Brings a residence to its end on a day; the firm is no longer counted there from that day on. */
export async function endResidence(
  { tx }: CommandContext,
  residence: Residence,
  on: LocalDate,
  endReason: ResidenceEnd,
): Promise<void> {
  await tx.firmResidence.update({
    where: { id: residence.id },
    data: { validTo: toDateColumn(on), endReason },
  });
}

/** Lets a firm be accountable in a region, and brings what `firm` repeats of it up to date. */
export async function beginResidence(
  { tx, today }: CommandContext,
  firmId: string,
  fact: {
    readonly regionCode: string;
    readonly from: LocalDate;
    readonly to?: LocalDate | null;
    readonly endReason?: ResidenceEnd | null;
  },
): Promise<void> {
  await tx.firmResidence.create({
    data: {
      firmId,
      regionCode: fact.regionCode,
      validFrom: toDateColumn(fact.from),
      validTo: fact.to ? toDateColumn(fact.to) : null,
      endReason: fact.endReason ?? null,
      source: "MANUAL",
    },
  });
  await refreshFirms(tx, [firmId], today);
}
