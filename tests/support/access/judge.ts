import { ROLES, type Role } from "@/lib/shared/access/roles";
import { AppError } from "@/lib/shared/result";
import type { Door } from "./doors";
import { type Place, RELATIONS, type Relation } from "./places";
import { plainText } from "./plain-text";
import { hiddenMarks, type Verdict, verdictByHand } from "./verdict";
import type { World } from "./world";

export interface Found {
  readonly verdict: Verdict;
  /** All that somebody gets to read. */
  readonly text: string;
}

/** Asks one door in one person's name about one place. */
export type Ask = (door: Door, role: Role, place: Place) => Promise<Found>;

/** Outside one's scope; must not be told from what never was. */
const OUTSIDE: readonly Relation[] = ["ANCESTOR", "SIBLING", "LOOK_ALIKE"];

export interface Judgement {
  readonly cases: number;
  /** One sentence for each case that is not as it must be. */
  readonly deviations: readonly string[];
}

/** Every role at every place, before one door. */
export async function judge(name: string, door: Door, world: World, ask: Ask): Promise<Judgement> {
  const deviations: string[] = [];
  let cases = 0;
  for (const role of ROLES) {
    const refusals = new Map<Relation, string>();
    for (const relation of RELATIONS) {
      const place = world.places[relation];
      const expected = verdictByHand(door, role, relation);
      const { verdict, text } = await ask(door, role, place);
      const where = `${name} · ${role} · ${relation}`;
      if (verdict !== expected) deviations.push(`${where}: ${verdict} instead of ${expected}: ${text}`);
      for (const mark of hiddenMarks(role, door.action)) {
        if (text.includes(mark)) deviations.push(`${where}: shows ${mark}`);
      }
      if (verdict !== "PASSES") refusals.set(relation, withoutNames(text, place));
      cases += 1;
    }
    for (const relation of OUTSIDE) {
      if (refusals.get(relation) !== refusals.get("ABSENT")) {
        const both = `${refusals.get(relation)} ≠ ${refusals.get("ABSENT")}`;
        deviations.push(`${name} · ${role} · ${relation}: can be told from what never was: ${both}`);
      }
    }
  }
  return { cases, deviations };
}

/** Runs a command or query by itself. */
export function askDirectly(world: World): Ask {
  return async (door, role, place) => {
    try {
      const text = plainText(await door.ask(world.cast[role].actor, place));
      return { verdict: "PASSES", text };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { verdict: verdictOf(error), text: plainText([error.code, error.message, error.reasons]) };
    }
  };
}

/** A refusal by rules came after the access: it passes. */
function verdictOf({ code }: AppError): Verdict {
  return code === "FORBIDDEN" || code === "NOT_FOUND" ? code : "PASSES";
}

/** What was asked for may be repeated in an answer. */
export function withoutNames(text: string, ...places: readonly Place[]): string {
  return places
    .flatMap((place) => Object.values(place))
    .sort((a, b) => b.length - a.length)
    .reduce((all, each) => all.replaceAll(each, "…"), text);
}
