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
      waitingPart("party.term", terms, ({ id, name, due }) => ({
        todo: partyQueueCopy.term[termStage(due ?? question.today, question.today)],
        about: name,
        href: `/desk/organisations/${id}`,
      })),
      waitingPart("party.crowded", crowded, ({ id, name, units }) => ({
        todo: partyQueueCopy.crowded,
        about: name,
        detail: partyQueueCopy.units(units),
        href: `/desk/organisations/${id}`,
      })),
    ],
    question,
  );
};
