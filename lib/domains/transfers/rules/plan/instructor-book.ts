import type { InstructorRow } from "@/lib/domains/dispatch/schema";
import { districtOf, type RegionCode } from "@/lib/shared/region-code";
import type { ParsedInstructor } from "../../schema";
import type { Draft } from "./draft";
import type { HeldState } from "./held";

/** Tells which rows speak of one instructor: the same name and employer in one district. */
export class InstructorBook {
  readonly #known: InstructorRow[];

  constructor(
    held: HeldState,
    private readonly draft: Draft,
    private readonly newId: () => string,
  ) {
    this.#known = [...held.instructorsByName];
  }

  /** An employer that was not known is taken from the row; a different one is a different person. */
  resolve(stated: ParsedInstructor, region: RegionCode): InstructorRow {
    const candidates = this.#known.filter(
      (each) => each.name === stated.name && districtOf(each.regionCode) === districtOf(region),
    );
    const employer = stated.employer ?? null;
    const found =
      candidates.find((each) => each.employer === employer) ??
      candidates.find((each) => employer === null || each.employer === null);
    if (!found) return this.#make(stated.name, employer, region);
    if (employer === null || found.employer !== null) return found;
    const completed = { ...found, employer };
    this.#known[this.#known.indexOf(found)] = completed;
    const fresh = this.draft.newInstructors.findIndex((each) => each.id === found.id);
    if (fresh >= 0) this.draft.newInstructors[fresh] = completed;
    else this.draft.changedInstructors.set(found.id, completed);
    return completed;
  }

  #make(name: string, employer: string | null, region: RegionCode): InstructorRow {
    const made = { id: this.newId(), name, employer, regionCode: districtOf(region) };
    this.#known.push(made);
    this.draft.newInstructors.push(made);
    return made;
  }
}
