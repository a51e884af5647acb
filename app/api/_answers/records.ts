import { z } from "zod";
import { ASSIGNMENT_ENDS } from "@/lib/domains/dispatch/schema";
import { ORGANISATION_KINDS } from "@/lib/domains/party/schema";
import { Code, Count, Day, Id, Source, Text } from "./parts";

/** Every record says where it belongs (CONTRACT 2). */
const Record = z.object({ id: Id, region: Code });
const Placed = Record.extend({ regionName: Text });
const OfFirm = { firmId: Id, firmName: Text, uscc: Text };

export const EstateAnswer = Placed.extend({
  name: Text,
  address: Text.nullable(),
  households: Count.nullable(),
});

export const ProjectAnswer = Placed.extend({
  ...OfFirm,
  firmInScope: z.boolean(),
  name: Text,
  estateId: Id.nullable(),
  estateName: Text.nullable(),
  from: Day,
  to: Day.nullable(),
});

export const OrganisationAnswer = Placed.extend({
  kind: z.enum(ORGANISATION_KINDS),
  name: Text,
  superior: Text.nullable(),
  approvalNumber: Text.nullable(),
  approvedOn: Day.nullable(),
  termLastDay: Day.nullable(),
  lastDay: Day.nullable(),
  secretary: Text.nullable(),
});

export const DeclarationAnswer = Placed.extend({
  ...OfFirm,
  declaredOn: Day,
  full: Count,
  probationary: Count,
  elsewhere: Count,
  source: Source,
});

export const InstructorAnswer = Placed.extend({ name: Text, employer: Text.nullable(), firms: Count });

export const AssignmentAnswer = Placed.extend({
  ...OfFirm,
  instructorId: Id,
  instructor: Text,
  employer: Text.nullable(),
  orderNumber: Text.nullable(),
  from: Day,
  termLastDay: Day.nullable(),
  endedLastDay: Day.nullable(),
  endReason: z.enum(ASSIGNMENT_ENDS).nullable(),
  source: Source,
});

export const AuditAnswer = Record.extend({
  chain: Text,
  seq: z.int(),
  at: z.iso.datetime({ precision: 3 }),
  action: Text,
  actor: Text,
  subjectType: Text,
  subjectId: Text,
  subjectLabel: Text,
  before: z.unknown(),
  after: z.unknown(),
  reason: Text.nullable(),
  requestId: Text.nullable(),
});
