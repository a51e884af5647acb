import { regionCode } from "@/lib/shared/region-code";

/** How what is asked for lies to the grant of the one who asks. Everybody's grant reaches the street of `OWN`. */
export const RELATIONS = [
  "OWN",
  "DESCENDANT",
  "ANCESTOR",
  "SIBLING",
  /** Shares digits with one's own without lying in it. */
  "LOOK_ALIKE",
  /** Never was. */
  "ABSENT",
  /** In one's own street, but a place that ceased, with records that were voided. */
  "VOIDED",
] as const;
export type Relation = (typeof RELATIONS)[number];

export const REGIONS = {
  OWN: "990102001",
  DESCENDANT: "990102001001",
  ANCESTOR: "990102",
  SIBLING: "990102002",
  LOOK_ALIKE: "990102010",
  ABSENT: "990102777",
  VOIDED: "990102001009",
} as const satisfies Readonly<Record<Relation, string>>;

/** Stands in the name of every record of a place: seen where it must not be, it is a leak. */
export function markOf(relation: Relation): string {
  return `〔${relation}〕`;
}

/** One record of each kind at one place. A new kind of record gets a line here and one where it is planted. */
export interface Place {
  readonly relation: Relation;
  readonly region: string;
  readonly firm: string;
  readonly organisation: string;
  readonly declaration: string;
  readonly estate: string;
  readonly project: string;
  /** A transfer and a closure of the firm that wait for an answer. */
  readonly transfer: string;
  readonly exit: string;
  readonly instructor: string;
  readonly assignment: string;
  /** An import that somebody of the place has checked and not decided. */
  readonly run: string;
  readonly login: string;
  readonly user: string;
  readonly grant: string;
  readonly token: string;
  readonly auditEntry: string;
}

/** Ids that name nothing, always the same ones, so that sentences can be compared. */
export function nowhere(relation: Relation): Place {
  const id = (kind: number) => `00000000-0000-7000-8000-0000000000${String(kind).padStart(2, "0")}`;
  return {
    relation,
    region: regionCode(REGIONS[relation]),
    firm: id(1),
    organisation: id(2),
    declaration: id(3),
    estate: id(4),
    project: id(5),
    instructor: id(6),
    assignment: id(7),
    run: id(8),
    login: "nobody-at-all",
    grant: id(9),
    token: id(10),
    auditEntry: id(11),
    user: id(40),
    transfer: id(12),
    exit: id(13),
  };
}
