import { setTarget } from "@/lib/domains/settings/commands/set-target";
import { command, type DomainDoors, exempt } from "../doors";
import { TODAY } from "./inputs";

const KNOWN = "targets are for everybody to know, whatever his scope";

export const settings: DomainDoors = {
  commands: {
    setTarget: command("target.set", setTarget, (p) => ({
      regionCode: p.region,
      indicator: "orgCoverage" as const,
      dueOn: TODAY,
    })),
  },
  queries: {
    nearestTargets: exempt(KNOWN),
    nearestTargetsOf: exempt(KNOWN),
  },
};
