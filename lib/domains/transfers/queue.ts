import { type QueueSource, waitingPart } from "@/lib/shared/queue";
import { importCopy } from "./copy";
import { undecidedRuns } from "./queries";

/** Checked files that their sender has neither written nor given up. */
export const importQueue: QueueSource = async (actor, question) =>
  waitingPart("transfers.undecided", await undecidedRuns(actor, question), (run) => ({
    todo: importCopy.queue.decide,
    about: run.fileName,
    detail: importCopy.queue.kept,
    href: `/desk/import/${run.id}`,
  }));
