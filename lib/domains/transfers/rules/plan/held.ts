import type { FirmAssignment, InstructorRow } from "@/lib/domains/dispatch/schema";
import type { FirmProfile, FirmResidence, HeldFirm } from "@/lib/domains/firms/schema";
import type { FirmDeclaration, FirmOrganisation, OrganisationRow } from "@/lib/domains/party/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { StatedRow } from "../../schema";

export interface HeldStatement {
  readonly firmId: string;
  readonly asOf: LocalDate;
  readonly statement: StatedRow;
}

/** All that is known of the firms that a ledger names, before it is imported. */
export interface HeldState {
  readonly firms: ReadonlyMap<string, HeldFirm>;
  readonly residences: ReadonlyMap<string, readonly FirmResidence[]>;
  readonly profiles: ReadonlyMap<string, readonly FirmProfile[]>;
  readonly declarations: ReadonlyMap<string, readonly FirmDeclaration[]>;
  readonly organisations: ReadonlyMap<string, readonly FirmOrganisation[]>;
  readonly assignments: ReadonlyMap<string, readonly FirmAssignment[]>;
  readonly statements: ReadonlyMap<string, readonly HeldStatement[]>;
  /** Organisations and instructors that bear a name of the file, also of other firms. */
  readonly organisationsByName: readonly OrganisationRow[];
  readonly instructorsByName: readonly InstructorRow[];
}

/** The ledger days around one that spoke of the same thing. */
export function neighbours(
  statements: readonly HeldStatement[],
  asOf: LocalDate,
  speaks: (statement: StatedRow) => boolean,
): { readonly previous: LocalDate | null; readonly next: LocalDate | null } {
  const days = statements.filter((each) => speaks(each.statement)).map((each) => each.asOf);
  const earlier = days.filter((day) => day < asOf).sort();
  const later = days.filter((day) => day > asOf).sort();
  return { previous: earlier.at(-1) ?? null, next: later[0] ?? null };
}
