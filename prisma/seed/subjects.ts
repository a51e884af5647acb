import { groupBy } from "@/lib/shared/group-by";
import type { RegionCode } from "@/lib/shared/region-code";
import { earlierEnd } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { DemoCity } from "./city";

const DISTRICT = "210102";

/** What the demo accounts below the street stand for: one community and a firm, a project, an instructor in it. */
export interface DemoSubjects {
  readonly community: RegionCode;
  readonly firm: string;
  readonly project: string;
  readonly instructor: {
    readonly firms: readonly { readonly id: string; readonly regionCode: RegionCode }[];
  };
}

/** The community of 和平区 with most firms of which one has a project and one an instructor: the busiest such. */
export function chooseSubjects(city: DemoCity, today: LocalDate): DemoSubjects {
  const homes = new Map(
    city.firms.flatMap((firm) => {
      const home = firm.closed === null ? firm.homes.at(-1)?.regionCode : undefined;
      return home?.length === 12 ? [[firm.id, home] as const] : [];
    }),
  );
  const communities = groupBy(
    [...homes].filter(([, home]) => home.startsWith(DISTRICT)),
    ([, home]) => home,
  );
  const largestFirst = [...communities].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const sent = sentOn(city, today);
  for (const [community, inhabitants] of largestFirst) {
    const firms = new Set(inhabitants.map(([id]) => id));
    const project = city.projects.find(
      (each) => firms.has(each.firmId) && each.regionCode === community && each.to === null,
    );
    const busiest = [...groupBy(sent, (each) => each.instructorId).values()]
      .filter((led) => led.some((each) => firms.has(each.firmId)))
      .sort((a, b) => b.length - a.length);
    const [led] = busiest;
    if (!project || !led) continue;
    return {
      community,
      firm: project.firmId,
      project: project.id,
      instructor: {
        firms: led.map(({ firmId, regionCode }) => ({
          id: firmId,
          regionCode: homes.get(firmId) ?? regionCode,
        })),
      },
    };
  }
  throw new Error("no community for the demo accounts");
}

function sentOn({ assignments }: DemoCity, day: LocalDate) {
  return assignments.filter(({ from, termTo, endedFrom }) => {
    const end = earlierEnd(termTo, endedFrom);
    return from <= day && (end === null || day < end);
  });
}
