import type { OrganisationRow } from "@/lib/domains/party/schema";
import { groupBy } from "@/lib/shared/group-by";
import type { RegionCode } from "@/lib/shared/region-code";
import { withoutSpace } from "@/lib/shared/text/normalise";
import { endAfter } from "@/lib/shared/time/interval";
import type { ParsedOrganisation, ParsedRow } from "../../schema";
import { type OrganisationGroup, streetOf } from "../organisation-groups";
import type { Draft } from "./draft";
import type { HeldState } from "./held";
import { organisationKind } from "./organisation-kind";

/**
 * Finds or makes the organisation that a row names. What the rows say of it is merged before it is compared with
 * what is held, the first filled cell counting, so that the second import of a file finds nothing new.
 */
export class OrganisationBook {
  readonly #byGroup = new Map<OrganisationGroup, OrganisationRow>();
  readonly #said = new Map<string, { readonly newest: Attributes; readonly any: Attributes }>();
  readonly #before = new Map<string, OrganisationRow>();
  readonly #byName: Map<string, OrganisationRow[]>;

  constructor(
    private readonly held: HeldState,
    private readonly groups: ReadonlyMap<ParsedRow, OrganisationGroup>,
    private readonly draft: Draft,
    private readonly newId: () => string,
  ) {
    this.#byName = groupBy(held.organisationsByName, (each) => withoutSpace(each.name));
  }

  /**
   * @param latest whether the row is the newest word on the firm's organisation; an older one only fills gaps
   * @returns the organisation's id
   */
  resolve(row: ParsedRow, firmId: string, region: RegionCode, latest: boolean): string | null {
    const group = this.groups.get(row);
    if (!row.organisation || !group) return null;
    const known =
      this.#byGroup.get(group) ??
      this.#findHeld(row.organisation, group, firmId) ??
      this.#make(row.organisation, group, region);
    this.#byGroup.set(group, known);
    this.#merge(known, row.organisation, latest);
    return known.id;
  }

  /** Ids of held organisations about which the file says something new. */
  changed(): Set<string> {
    const changed = new Set<string>();
    for (const [id, before] of this.#before) {
      const { newest = NOTHING_SAID, any = NOTHING_SAID } = this.#said.get(id) ?? {};
      const now = { ...before, ...firstFilled(firstFilled(newest, before), any) };
      if (sameAttributes(before, now)) continue;
      changed.add(id);
      this.draft.changedOrganisations.set(id, now);
    }
    return changed;
  }

  #findHeld(
    { form, name }: ParsedOrganisation,
    group: OrganisationGroup,
    firmId: string,
  ): OrganisationRow | undefined {
    const namesakes = this.#byName.get(withoutSpace(name)) ?? [];
    const links = this.held.organisations.get(firmId) ?? [];
    const own = new Set(links.filter((link) => link.form === "OWN").map((link) => link.organisationId));
    const joint = kindOf(group) === "JOINT_BRANCH";
    const found = namesakes.find((each) => {
      if (form === "OWN") return own.has(each.id);
      if (isOwn(each) || (each.kind === "JOINT_BRANCH") !== joint) return false;
      const sameSuperior = each.superior !== null && group.superiors.has(withoutSpace(each.superior));
      return sameSuperior || group.streets.has(streetOf(each.regionCode));
    });
    if (found) this.#before.set(found.id, found);
    return found;
  }

  #make(stated: ParsedOrganisation, group: OrganisationGroup, region: RegionCode): OrganisationRow {
    const made: OrganisationRow = {
      id: this.newId(),
      kind: kindOf(group),
      name: stated.name,
      regionCode: stated.form === "OWN" ? region : (streetOf(region) as RegionCode),
      superior: null,
      approvalNumber: null,
      approvedOn: null,
      termTo: null,
      secretary: null,
    };
    this.draft.newOrganisations.set(made.id, made);
    return made;
  }

  #merge({ id }: OrganisationRow, row: ParsedOrganisation, latest: boolean): void {
    const said: Attributes = {
      superior: row.superior ?? null,
      approvalNumber: row.approvalNumber ?? null,
      approvedOn: row.approvedOn ?? null,
      termTo: row.termEndsOn ? endAfter(row.termEndsOn) : null,
      secretary: row.secretary ?? null,
    };
    const { newest, any } = this.#said.get(id) ?? { newest: NOTHING_SAID, any: NOTHING_SAID };
    const words = { newest: latest ? firstFilled(newest, said) : newest, any: firstFilled(any, said) };
    this.#said.set(id, words);
    const made = this.draft.newOrganisations.get(id);
    if (made) this.draft.newOrganisations.set(id, { ...made, ...firstFilled(words.newest, words.any) });
  }
}

type Attributes = Pick<
  OrganisationRow,
  "superior" | "approvalNumber" | "approvedOn" | "termTo" | "secretary"
>;

const NOTHING_SAID: Attributes = {
  superior: null,
  approvalNumber: null,
  approvedOn: null,
  termTo: null,
  secretary: null,
};

/** Empty cells say nothing. */
function firstFilled(a: Attributes, b: Attributes): Attributes {
  return {
    superior: a.superior ?? b.superior,
    approvalNumber: a.approvalNumber ?? b.approvalNumber,
    approvedOn: a.approvedOn ?? b.approvedOn,
    termTo: a.termTo ?? b.termTo,
    secretary: a.secretary ?? b.secretary,
  };
}

function kindOf({ rows }: OrganisationGroup) {
  const stated = rows.map((row) => row.organisation).filter((each) => !!each);
  const [first] = stated;
  const joint = stated.some((each) => each.form === "JOINT");
  return organisationKind(joint ? "JOINT" : (first?.form ?? "OWN"), first?.name ?? "");
}

/** An organisation of one firm stands in its community, one of several in their street. */
function isOwn({ regionCode }: OrganisationRow): boolean {
  return regionCode.length === 12;
}

function sameAttributes(a: Attributes, b: Attributes): boolean {
  return (
    a.superior === b.superior &&
    a.approvalNumber === b.approvalNumber &&
    a.approvedOn === b.approvedOn &&
    a.termTo === b.termTo &&
    a.secretary === b.secretary
  );
}
