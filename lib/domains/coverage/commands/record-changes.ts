import { assignInstructor, endAssignment, voidAssignment } from "@/lib/domains/dispatch/public";
import { voidResidence } from "@/lib/domains/firms/public";
import {
  coverFirm,
  declareMembers,
  dissolveOrganisation,
  establishOrganisation,
  renewTerm,
  uncoverFirm,
  voidCover,
  voidDeclaration,
  voidOrganisation,
} from "@/lib/domains/party/public";
import type { CommandOptions } from "@/lib/platform/command/define-command";
import type { Actor } from "@/lib/shared/access/actor";
import { notFound } from "@/lib/shared/result";
import type { Checked, CheckedAnswer, VoidRequest } from "../schema";
import { checkThenSave } from "./check-then-save";

/*
 * The facts of the domains below, recorded with a look at what they do to coverage first. They stand here because
 * those domains know nothing of coverage.
 */

type Sent<C extends (...args: never[]) => unknown> = Checked<Parameters<C>[1]>;

export const recordOrganisation = (
  actor: Actor,
  sent: Sent<typeof establishOrganisation>,
  options: CommandOptions,
) => checkThenSave(actor, establishOrganisation, sent, options);

export const recordCover = (actor: Actor, sent: Sent<typeof coverFirm>, options: CommandOptions) =>
  checkThenSave(actor, coverFirm, sent, options);

export const recordEndOfCover = (actor: Actor, sent: Sent<typeof uncoverFirm>, options: CommandOptions) =>
  checkThenSave(actor, uncoverFirm, sent, options);

export const recordDissolution = (
  actor: Actor,
  sent: Sent<typeof dissolveOrganisation>,
  options: CommandOptions,
) => checkThenSave(actor, dissolveOrganisation, sent, options);

export const recordTerm = (actor: Actor, sent: Sent<typeof renewTerm>, options: CommandOptions) =>
  checkThenSave(actor, renewTerm, sent, options);

export const recordDeclaration = (actor: Actor, sent: Sent<typeof declareMembers>, options: CommandOptions) =>
  checkThenSave(actor, declareMembers, sent, options);

export const recordAssignment = (
  actor: Actor,
  sent: Sent<typeof assignInstructor>,
  options: CommandOptions,
) => checkThenSave(actor, assignInstructor, sent, options);

export const recordEndOfAssignment = (
  actor: Actor,
  sent: Sent<typeof endAssignment>,
  options: CommandOptions,
) => checkThenSave(actor, endAssignment, sent, options);

/** Takes back a fact that was recorded by mistake, whatever it is. */
export async function recordVoid(
  actor: Actor,
  { input, ...sent }: Checked<VoidRequest>,
  options: CommandOptions,
): Promise<CheckedAnswer | null> {
  const { kind, id, firmId, version, reason } = input;
  switch (kind) {
    case "declaration":
      return checkThenSave(actor, voidDeclaration, { ...sent, input: { id, reason } }, options);
    case "cover":
      return checkThenSave(actor, voidCover, { ...sent, input: { id, reason } }, options);
    case "organisation": {
      const organisation = { organisationId: id, version, reason };
      return checkThenSave(actor, voidOrganisation, { ...sent, input: organisation }, options);
    }
    case "assignment": {
      const assignment = { assignmentId: id, version, reason };
      return checkThenSave(actor, voidAssignment, { ...sent, input: assignment }, options);
    }
    case "residence": {
      const residence = { firmId, version, residenceId: id, reason };
      return checkThenSave(actor, voidResidence, { ...sent, input: residence }, options);
    }
    default:
      throw notFound();
  }
}
