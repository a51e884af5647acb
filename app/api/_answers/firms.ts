import { z } from "zod";
import { COHORTS, GAPS, REQUIRED_FORMS, SPAN_WARNINGS } from "@/lib/domains/coverage/schema";
import { ASSIGNMENT_ENDS } from "@/lib/domains/dispatch/schema";
import { RESIDENCE_ENDS } from "@/lib/domains/firms/schema";
import { COVER_FORMS, ORGANISATION_KINDS } from "@/lib/domains/party/schema";
import { Code, Count, Day, Id, pageOf, Source, Text } from "./parts";

/** How a firm stands; null members and form while it is not surveyed. */
const State = z.object({
  region: z.string(),
  cohort: z.enum(COHORTS),
  full: Count.nullable(),
  probationary: Count.nullable(),
  requiredForm: z.enum(REQUIRED_FORMS).nullable(),
  membersElsewhere: z.boolean(),
  hasOrg: z.boolean(),
  orgForm: Text.nullable(),
  hasInstructor: z.boolean(),
  gap: z.enum(GAPS).nullable(),
  warnings: z.array(z.enum(SPAN_WARNINGS)).readonly(),
});

const Listed = State.extend({ id: Id, uscc: Text, name: Text, region: Code, regionName: Text });
export const FirmsAnswer = pageOf(Listed).extend({ asOf: Day });

/** Both days included; `to` is null while it goes on. */
const Days = z.object({ from: Day, to: Day.nullable() });
const Span = State.extend(Days.shape).extend({ warnings: z.array(Text) });

const Facts = z.object({
  residences: z.array(
    Days.extend({
      id: Id,
      region: Text,
      regionName: Text,
      endReason: z.enum(RESIDENCE_ENDS).nullable(),
      source: Source,
    }),
  ),
  declarations: z.array(
    z.object({
      id: Id,
      declaredOn: Day,
      full: Count,
      probationary: Count,
      elsewhere: Count,
      source: Source,
    }),
  ),
  organisations: z.array(
    Days.extend({
      id: Id,
      linkId: Id,
      version: z.int(),
      dissolved: z.boolean(),
      region: Text,
      name: Text,
      kind: z.enum(ORGANISATION_KINDS),
      form: z.enum(COVER_FORMS),
      projectId: Id.nullable(),
      superior: Text.nullable(),
      approvalNumber: Text.nullable(),
      approvedOn: Day.nullable(),
      termLastDay: Day.nullable(),
      secretary: Text.nullable(),
      source: Source,
    }),
  ),
  assignments: z.array(
    z.object({
      id: Id,
      instructorId: Id,
      instructor: Text,
      employer: Text.nullable(),
      orderNumber: Text.nullable(),
      from: Day,
      lastDay: Day.nullable(),
      endedLastDay: Day.nullable(),
      endReason: z.enum(ASSIGNMENT_ENDS).nullable(),
      version: z.int(),
      source: Source,
    }),
  ),
  projects: z.array(Days.extend({ id: Id, name: Text, region: Text })),
});

export const FirmAnswer = z.object({
  id: Id,
  uscc: Text,
  usccReason: Text.nullable(),
  name: Text,
  staff: Count.nullable(),
  region: Text,
  regionName: Text,
  version: z.int(),
  current: Span.nullable(),
  facts: Facts,
  spans: z.array(Span),
});
