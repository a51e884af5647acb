import type { FirmAssignment, InstructorRow } from "@/lib/domains/dispatch/schema";
import type { FirmProfile, FirmResidence, HeldFirm } from "@/lib/domains/firms/schema";
import type { FirmDeclaration, FirmOrganisation, OrganisationRow } from "@/lib/domains/party/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { KeptStatement } from "../../schema";

export interface HeldStatement {
  readonly firmId: string;
  readonly asOf: LocalDate;
  readonly statement: KeptStatement;
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
