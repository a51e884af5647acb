import type { InstructorRow } from "@/lib/domains/dispatch/schema";
import { groupBy } from "@/lib/shared/group-by";
import { districtOf, type RegionCode } from "@/lib/shared/region-code";
import type { ParsedInstructor } from "../../schema";
import type { Draft } from "./draft";
import type { HeldState } from "./held";

/** Tells which rows speak of one instructor: the same name and employer in one district. */
export class InstructorBook {
  readonly #known: Map<string, InstructorRow[]>;

  constructor(
    private readonly held: HeldState,
    private readonly draft: Draft,
    private readonly newId: () => string,
  ) {
    this.#known = groupBy(held.instructorsByName, (each) => keyOf(each.name, each.regionCode));
  }

  /**
   * An employer that was not known is taken from the row; a different one is a different person. Without an employer
   * the firm's own instructor of that name is meant before any namesake.
   */
  resolve(stated: ParsedInstructor, region: RegionCode, firmId: string): InstructorRow {
    const namesakes = this.#known.get(keyOf(stated.name, region)) ?? [];
    const employer = stated.employer ?? null;
    const found =
      (employer === null ? this.#sentTo(firmId, namesakes) : undefined) ??
      namesakes.find((each) => each.employer === employer) ??
      namesakes.find((each) => employer === null || each.employer === null);
    if (!found) return this.#make(stated.name, employer, region);
    if (employer === null || found.employer !== null) return found;
    const completed = { ...found, employer };
    namesakes[namesakes.indexOf(found)] = completed;
    const { newInstructors, changedInstructors } = this.draft;
    (newInstructors.has(found.id) ? newInstructors : changedInstructors).set(found.id, completed);
    return completed;
  }

  #sentTo(firmId: string, namesakes: readonly InstructorRow[]): InstructorRow | undefined {
    const sent = (this.held.assignments.get(firmId) ?? []).map((each) => each.instructorId);
    return namesakes.find((each) => sent.includes(each.id));
  }

  #make(name: string, employer: string | null, region: RegionCode): InstructorRow {
    const made = { id: this.newId(), name, employer, regionCode: districtOf(region) };
    const key = keyOf(name, region);
    this.#known.set(key, [...(this.#known.get(key) ?? []), made]);
    this.draft.newInstructors.set(made.id, made);
    return made;
  }
}

function keyOf(name: string, region: RegionCode): string {
  return `${districtOf(region)}|${name}`;
}
