import { mayInRegion } from "@/lib/shared/access/actor";
import { type QueueEntry, type QueueSource, queuePart } from "@/lib/shared/queue";
import { gapFirms, gapWork } from "./copy/queue";
import { countGaps, gapsOfOwnFirms } from "./queries/count-gaps";
import { GAP_ACTIONS } from "./rules/gap-work";

/** Gaps: one line for each reason in a region, to those who can close it; one for each firm, to its own people. */
export const coverageQueue: QueueSource = async (actor, question) => {
  const { today, region } = question;
  const [counts, own] = await Promise.all([
    countGaps(actor, region, today),
    gapsOfOwnFirms(actor, region, today),
  ]);
  const ofRegions = counts.flatMap(({ gap, firms, ...place }): QueueEntry[] => {
    const action = GAP_ACTIONS[gap];
    if (!action || !mayInRegion(actor, action, place.region)) return [];
    return [
      {
        key: `coverage.gap:${gap}:${place.region}`,
        todo: gapWork[gap].officials,
        about: gapFirms(gap, firms),
        href: `/desk/firms?region=${place.region}&gap=${gap}`,
        ...place,
      },
    ];
  });
  const ofFirms = own.map(
    ({ id, name, gap, ...place }): QueueEntry => ({
      key: `coverage.firm:${id}`,
      todo: gapWork[gap].firm,
      about: name,
      due: null,
      href: `/desk/firms/${id}`,
      ...place,
    }),
  );
  return queuePart([...ofRegions, ...ofFirms], question);
};
