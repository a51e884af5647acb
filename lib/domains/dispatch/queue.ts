import { mayInRegion } from "@/lib/shared/access/actor";
import { type QueueSource, waitingPart } from "@/lib/shared/queue";
import { dispatchQueueCopy } from "./copy";
import { endingAssignments } from "./queries";
import { REMIND_BEFORE_TERM_DAYS } from "./rules/assignment";

/** Assignments that end soon: to be renewed by the officials, to be spoken about by the firm and the instructor. */
export const dispatchQueue: QueueSource = async (actor, question) => {
  const ending = await endingAssignments(actor, question, REMIND_BEFORE_TERM_DAYS);
  return waitingPart("dispatch.ending", ending, ({ firmId, firmName, instructor, region }) => ({
    todo: mayInRegion(actor, "assignment.record", region)
      ? dispatchQueueCopy.renew
      : dispatchQueueCopy.askToRenew,
    about: firmName,
    detail: dispatchQueueCopy.instructor(instructor),
    href: `/desk/firms/${firmId}`,
  }));
};
