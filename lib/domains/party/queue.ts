import { joinQueue, type QueueSource, waitingPart } from "@/lib/shared/queue";
import { partyQueueCopy } from "./copy";
import { crowdedJointOrganisations, endingTerms } from "./queries";
import { FIRST_TERM_REMINDER_DAYS, termStage } from "./rules/term";

/** Organisations whose term is over or ends soon, and joint ones with too many units. */
export const partyQueue: QueueSource = async (actor, question) => {
  const [terms, crowded] = await Promise.all([
    endingTerms(actor, question, FIRST_TERM_REMINDER_DAYS),
    crowdedJointOrganisations(actor, question),
  ]);
  return joinQueue(
    [
      waitingPart("party.term", terms, ({ name, due, ...where }) => ({
        todo: partyQueueCopy.term[termStage(due ?? question.today, question.today)],
        about: name,
        href: placeOf(where),
      })),
      waitingPart("party.crowded", crowded, ({ name, units, ...where }) => ({
        todo: partyQueueCopy.crowded,
        about: name,
        detail: partyQueueCopy.units(units),
        href: placeOf(where),
      })),
    ],
    question,
  );
};

/** A firm that it covers; the firms of its region where it covers none. */
function placeOf({ firmId, region }: { readonly firmId: string | null; readonly region: string }): string {
  return firmId ? `/desk/firms/${firmId}` : `/desk/firms?region=${region}`;
}
