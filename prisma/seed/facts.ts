import type { DispatchFacts } from "@/lib/domains/dispatch/schema";
import type { FirmFactsBatch } from "@/lib/domains/firms/schema";
import type { PartyFacts } from "@/lib/domains/party/schema";
import type { DemoCity } from "./city";
import { type DemoFirm, homeOn } from "./model";

const ORIGIN = { source: "DEMO", isDemo: true } as const;
const NOTHING_EARLIER = { end: [], void: [] } as const;

/** The city in the shape in which the domains write facts in sets. */
export function firmFacts({ firms }: DemoCity, newId: () => string): FirmFactsBatch {
  return {
    ...ORIGIN,
    newFirms: firms.map((firm) => ({
      id: firm.id,
      uscc: firm.uscc,
      usccReason: null,
      name: firm.name,
      staff: firm.staff,
      regionCode: firm.homes.at(-1)?.regionCode ?? firm.street.code,
    })),
    residences: {
      ...NOTHING_EARLIER,
      create: firms.flatMap((firm) =>
        firm.homes.map((home) => ({ id: newId(), firmId: firm.id, ...home, statedOn: null })),
      ),
    },
    profiles: { void: [], create: firms.flatMap((firm) => profilesOf(firm, newId)) },
  };
}

function profilesOf(firm: DemoFirm, newId: () => string) {
  const { id: firmId, opened, name, staff, formerName } = firm;
  if (!formerName) return [{ id: newId(), firmId, statedOn: opened, name, staff }];
  return [
    { id: newId(), firmId, statedOn: opened, name: formerName.name, staff },
    { id: newId(), firmId, statedOn: formerName.until, name, staff },
  ];
}

export function partyFacts(city: DemoCity, newId: () => string): PartyFacts {
  return {
    ...ORIGIN,
    newOrganisations: city.organisations,
    changedOrganisations: [],
    links: { ...NOTHING_EARLIER, create: city.links },
    declarations: {
      void: [],
      create: city.firms.flatMap((firm) =>
        firm.declarations.map(({ on, ...members }) => ({
          id: newId(),
          firmId: firm.id,
          regionCode: homeOn(firm, on),
          declaredOn: on,
          ...members,
          statedOn: null,
        })),
      ),
    },
  };
}

export function dispatchFacts({ instructors, assignments }: DemoCity): DispatchFacts {
  return {
    ...ORIGIN,
    newInstructors: instructors,
    changedInstructors: [],
    assignments: { ...NOTHING_EARLIER, create: assignments },
    terms: [],
  };
}
