import { today } from "@/lib/platform/clock";
import type { Actor } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { can, type RecordAction } from "../policy";
import { type FirmRecord, getFirm } from "./get-firm";

/** Which forms the actor may open on a firm. */
export interface RecordRights extends Readonly<Record<RecordAction, boolean>> {
  /** The organisations that the actor keeps, by their ids: those of the actor's own regions. */
  readonly keeps: readonly string[];
}

export function recordRights(actor: Actor, { region, facts }: FirmRecord): RecordRights {
  const may = (action: RecordAction) => can(actor, action, region as RegionCode);
  return {
    "firm.record": may("firm.record"),
    "organisation.record": may("organisation.record"),
    "declaration.record": may("declaration.record"),
    "assignment.record": may("assignment.record"),
    keeps: facts.organisations
      .filter((each) => can(actor, "organisation.record", each.region as RegionCode))
      .map((each) => each.id),
  };
}

/** The firm on which somebody is about to record a fact. @throws AppError NOT_FOUND, also without the right */
export async function getFirmToRecord(
  actor: Actor,
  id: string,
  action: RecordAction,
): Promise<{ readonly firm: FirmRecord; readonly today: LocalDate }> {
  const firm = await getFirm(actor, id);
  if (!recordRights(actor, firm)[action]) throw notFound();
  return { firm, today: today() };
}

/**
 * A cover of the firm that somebody is about to change.
 * @param kept by whom it is kept: the cover by the level of the firm, the organisation by the level at which it stands
 */
export async function getCoverToRecord(
  actor: Actor,
  firmId: string,
  linkId: string,
  kept: "firm" | "organisation",
) {
  const { firm, today: day } = await getFirmToRecord(actor, firmId, "organisation.record");
  const cover = firm.facts.organisations.find((each) => each.linkId === linkId);
  if (!cover) throw notFound();
  if (kept === "organisation" && !can(actor, "organisation.record", cover.region as RegionCode)) {
    throw notFound();
  }
  return { firm, cover, today: day };
}

export async function getAssignmentToRecord(actor: Actor, firmId: string, assignmentId: string) {
  const { firm, today: day } = await getFirmToRecord(actor, firmId, "assignment.record");
  const assignment = firm.facts.assignments.find((each) => each.id === assignmentId);
  if (!assignment) throw notFound();
  return { firm, assignment, today: day };
}
