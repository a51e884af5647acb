import type { Role } from "@/lib/shared/access/roles";
import type { Action } from "@/lib/shared/access/table";
import { allowedByHand } from "@/tests/guards/access/by-hand";
import type { Door } from "./doors";
import { markOf, RELATIONS, type Relation } from "./places";
import { NAMED_KIND } from "./world";

export type Verdict = "PASSES" | "FORBIDDEN" | "NOT_FOUND";

/**
 * What must come of it, worked out from the design (3.2) and from the table written by hand, without a line of
 * the product: the right first, then the place.
 */
export function verdictByHand(door: Door, role: Role, relation: Relation): Verdict {
  if (door.kind === "silent") return "PASSES";
  if (!allowedByHand(role, door.action)) return "FORBIDDEN";
  if (door.kind === "anywhere") return "PASSES";
  const named = NAMED_KIND[role];
  if (named) {
    if (!door.names.includes(named)) return "NOT_FOUND";
    // A list shows of any place what belongs to the firm; that may be nothing.
    return door.kind === "list" || relation === "OWN" ? "PASSES" : "NOT_FOUND";
  }
  if (relation === "VOIDED") return door.seesCeased ? "PASSES" : "NOT_FOUND";
  return relation === "OWN" || relation === "DESCENDANT" ? "PASSES" : "NOT_FOUND";
}

/** Marks that somebody of the role must never read, whatever he asks. The audit keeps what was voided. */
export function hiddenMarks(role: Role, action?: Action): string[] {
  const seen: Relation[] = NAMED_KIND[role] ? ["OWN"] : ["OWN", "DESCENDANT"];
  if (action === "audit.read") seen.push("VOIDED");
  return RELATIONS.filter((relation) => !seen.includes(relation)).map(markOf);
}
