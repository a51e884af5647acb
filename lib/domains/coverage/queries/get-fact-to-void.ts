import type { Actor } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import { can, type RecordAction } from "../policy";
import { VOIDABLE, type VoidKind } from "../schema";
import { type FirmRecord, getFirm } from "./get-firm";

/** A fact that somebody is about to take back, with what its command must know. */
export interface FactToVoid {
  readonly kind: VoidKind;
  /** What the form sends: of a residence, the fact's own id beside the firm's version. */
  readonly id: string;
  readonly factId: string;
  readonly version: number;
}

export const VOID_ACTIONS: Readonly<Record<VoidKind, RecordAction>> = {
  declaration: "declaration.record",
  cover: "organisation.record",
  organisation: "organisation.record",
  assignment: "assignment.record",
  residence: "firm.record",
};

/** @throws AppError NOT_FOUND, also without the right */
export async function getFactToVoid(
  actor: Actor,
  firmId: string,
  kind: string,
  factId: string,
): Promise<{ readonly firm: FirmRecord; readonly fact: FactToVoid }> {
  const firm = await getFirm(actor, firmId);
  const known = VOIDABLE.find((each) => each === kind);
  const fact = known && findFact(firm, known, factId);
  if (!known || !fact || !can(actor, VOID_ACTIONS[known], fact.region as RegionCode)) throw notFound();
  return { firm, fact: { kind: known, id: factId, factId, version: fact.version } };
}

/** @returns where the right must hold, and the version that the form stands on; 0 where there is none */
function findFact(firm: FirmRecord, kind: VoidKind, factId: string) {
  const { facts, region } = firm;
  switch (kind) {
    case "declaration":
      return facts.declarations.some(({ id }) => id === factId) && { region, version: 0 };
    case "cover":
      return facts.organisations.some(({ linkId }) => linkId === factId) && { region, version: 0 };
    case "organisation":
      return facts.organisations.find(({ id }) => id === factId);
    case "assignment": {
      const held = facts.assignments.find(({ id }) => id === factId);
      return held && { region, version: held.version };
    }
    case "residence":
      return facts.residences.some(({ id }) => id === factId) && { region, version: firm.version };
  }
}
