import { LinkButton } from "@/components/ui/link-button";
import type { FirmRecord } from "@/lib/domains/coverage/queries/get-firm";
import type { RecordRights } from "@/lib/domains/coverage/queries/get-firm-to-record";
import type { Gap } from "@/lib/domains/coverage/schema";
import { firmForms } from "./links";
import { firmFormCopy } from "./record-copy";

type Step = "establish" | "join" | "declare" | "assign";

/** What closes each gap. What has been decided and only waits for its day needs nothing more. */
const CLOSES: Readonly<Record<Gap, Step | null>> = {
  UNSURVEYED: "declare",
  SHOULD_FORM_BRANCH: "establish",
  SHOULD_JOIN_JOINT: "join",
  ORG_NOT_YET_EFFECTIVE: null,
  ORG_DISSOLVED: "establish",
  NEVER_DISPATCHED: "assign",
  DISPATCH_NOT_YET_EFFECTIVE: null,
  DISPATCH_EXPIRED: "assign",
  DISPATCH_ENDED: "assign",
};

export type NextStepProps = Readonly<{ firm: FirmRecord; rights: RecordRights }>;

/** The form that closes the firm's gap, for who may open it. */
export function NextStep({ firm, rights }: NextStepProps) {
  const step = firm.current?.gap ? CLOSES[firm.current.gap] : null;
  if (!step || !rights[ACTION[step]]) return null;
  return (
    <LinkButton variant="primary" href={firmForms[step](firm.id)}>
      {firmFormCopy[step].title}
    </LinkButton>
  );
}

const ACTION = {
  establish: "organisation.record",
  join: "organisation.record",
  declare: "declaration.record",
  assign: "assignment.record",
} as const;
