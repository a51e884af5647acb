import "@/lib/domains/firms/events";
import "@/lib/domains/regions/events";
import { onFactsChanged } from "@/lib/domains/coverage/jobs/rewrite-spans";
import type { EventHandlers } from "@/lib/platform/events/registry";

/** Who hears what. News that runs against the order of the domains travels here and nowhere else. */
export const handlers: EventHandlers = {
  inTransaction: {
    "firm.facts_changed": [onFactsChanged],
  },
  afterCommit: {},
};
