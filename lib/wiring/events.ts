import "@/lib/domains/firms/events";
import "@/lib/domains/regions/events";
import { onFactsChanged } from "@/lib/domains/coverage/jobs/rewrite-spans";
import { moveInstructors } from "@/lib/domains/dispatch/jobs/on-recoding-in-force";
import { refuseClosing } from "@/lib/domains/firms/jobs/on-region-closing";
import { moveFirms, splitResidences } from "@/lib/domains/firms/jobs/on-region-recoded";
import { moveOrganisations } from "@/lib/domains/party/jobs/on-recoding-in-force";
import { moveGrants, twinGrants } from "@/lib/domains/people/jobs/on-region-recoded";
import { moveEstates } from "@/lib/domains/regions/jobs/on-recoding-in-force";
import { copySettings } from "@/lib/domains/settings/jobs/on-region-recoded";
import type { EventHandlers } from "@/lib/platform/events/registry";

/** Who hears what. News that runs against the order of the domains travels here and nowhere else. */
export const handlers: EventHandlers = {
  inTransaction: {
    "firm.facts_changed": [onFactsChanged],
    "region.closing": [refuseClosing],
    "region.recoded": [twinGrants, copySettings, splitResidences],
    "region.recoding_in_force": [moveEstates, moveGrants, moveFirms, moveOrganisations, moveInstructors],
  },
  afterCommit: {},
};
