import type { OrganisationRow } from "@/lib/domains/party/schema";
import type { RegionCode } from "@/lib/shared/region-code";
import { endAfter } from "@/lib/shared/time/interval";
import type { ParsedOrganisation } from "../../schema";
import type { Draft } from "./draft";
import type { HeldState } from "./held";
import { organisationKind } from "./organisation-kind";

/**
 * Tells which rows speak of one organisation: the same name in one street, or with the same superior anywhere
 * (CONTRACT 3); an organisation of one's own belongs to its firm alone. What the rows say of it is merged before
 * it is compared with what is held, the first filled cell counting, so that the order of rows does not matter
 * the second time.
 */
export class OrganisationBook {
  readonly #byKey = new Map<string, OrganisationRow>();
  readonly #merged = new Map<string, OrganisationRow>();

  constructor(
    private readonly held: HeldState,
    private readonly draft: Draft,
    private readonly newId: () => string,
  ) {}

  /** The organisation that the row names, existing or to be made. */
  resolve(stated: ParsedOrganisation, firmId: string, region: RegionCode): OrganisationRow {
    const keys = keysOf(stated, firmId, region);
    let known = keys.map((key) => this.#byKey.get(key)).find((each) => each !== undefined);
    known ??= this.#findHeld(stated, firmId, region) ?? this.#make(stated, region);
    for (const key of keys) this.#byKey.set(key, known);
    this.#merge(known, stated);
    return known;
  }

  /** Ids of held organisations about which the file says something new. */
  changed(): Set<string> {
    const changed = new Set<string>();
    const fresh = new Set(this.draft.newOrganisations.map((each) => each.id));
    for (const [id, merged] of this.#merged) {
      const before = this.#before(id);
      if (fresh.has(id) || !before || sameAttributes(before, merged)) continue;
      changed.add(id);
      this.draft.changedOrganisations.set(id, {
        ...before,
        superior: merged.superior ?? before.superior,
        approvalNumber: merged.approvalNumber ?? before.approvalNumber,
        approvedOn: merged.approvedOn ?? before.approvedOn,
        termTo: merged.termTo ?? before.termTo,
        secretary: merged.secretary ?? before.secretary,
      });
    }
    return changed;
  }

  #before(id: string): OrganisationRow | undefined {
    for (const each of this.#byKey.values()) if (each.id === id) return each;
    return undefined;
  }

  #findHeld(stated: ParsedOrganisation, firmId: string, region: RegionCode): OrganisationRow | undefined {
    const links = this.held.organisations.get(firmId) ?? [];
    const own = links.find((link) => link.form === stated.form && link.name === stated.name);
    if (stated.form === "OWN") return own && { ...own, id: own.organisationId };
    return this.held.organisationsByName.find((each) => {
      if (each.name !== stated.name || (stated.form === "JOINT") !== (each.kind === "JOINT_BRANCH"))
        return false;
      const sameSuperior = Boolean(stated.superior) && stated.superior === each.superior;
      return sameSuperior || each.regionCode.startsWith(region.slice(0, 9));
    });
  }

  #make(stated: ParsedOrganisation, region: RegionCode): OrganisationRow {
    const made: OrganisationRow = {
      id: this.newId(),
      kind: organisationKind(stated.form, stated.name),
      name: stated.name,
      regionCode: stated.form === "OWN" ? region : (region.slice(0, 9) as RegionCode),
      superior: null,
      approvalNumber: null,
      approvedOn: null,
      termTo: null,
      secretary: null,
    };
    this.draft.newOrganisations.push(made);
    return made;
  }

  #merge(known: OrganisationRow, stated: ParsedOrganisation): void {
    const first = this.#merged.get(known.id);
    const merged: OrganisationRow = {
      ...known,
      superior: first?.superior ?? stated.superior ?? null,
      approvalNumber: first?.approvalNumber ?? stated.approvalNumber ?? null,
      approvedOn: first?.approvedOn ?? stated.approvedOn ?? null,
      termTo: first?.termTo ?? (stated.termEndsOn ? endAfter(stated.termEndsOn) : null),
      secretary: first?.secretary ?? stated.secretary ?? null,
    };
    this.#merged.set(known.id, merged);
    const fresh = this.draft.newOrganisations.findIndex((each) => each.id === known.id);
    if (fresh >= 0) this.draft.newOrganisations[fresh] = merged;
  }
}

function keysOf(stated: ParsedOrganisation, firmId: string, region: RegionCode): string[] {
  if (stated.form === "OWN") return [`own|${firmId}|${stated.name}`];
  const keys = [`street|${stated.form}|${region.slice(0, 9)}|${stated.name}`];
  if (stated.superior) keys.unshift(`superior|${stated.form}|${stated.superior}|${stated.name}`);
  return keys;
}

/** Empty cells say nothing about what is held. */
function sameAttributes(before: OrganisationRow, stated: OrganisationRow): boolean {
  const same = <K extends keyof OrganisationRow>(key: K) =>
    stated[key] === null || stated[key] === before[key];
  return (
    same("superior") && same("approvalNumber") && same("approvedOn") && same("termTo") && same("secretary")
  );
}
