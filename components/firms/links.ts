import { FIRMS_PATH } from "@/components/coverage/links";
import type { VoidKind } from "@/lib/domains/coverage/schema";

export const firmHref = (firmId: string) => `${FIRMS_PATH}/${firmId}`;

/** The forms on a firm's record. */
export const firmForms = {
  establish: (firmId: string) => `${firmHref(firmId)}/establish`,
  join: (firmId: string) => `${firmHref(firmId)}/join`,
  declare: (firmId: string) => `${firmHref(firmId)}/declare`,
  assign: (firmId: string) => `${firmHref(firmId)}/assign`,
  uncover: (firmId: string, linkId: string) => `${firmHref(firmId)}/covers/${linkId}/end`,
  endAssignment: (firmId: string, assignmentId: string) =>
    `${firmHref(firmId)}/assignments/${assignmentId}/end`,
  dissolve: (firmId: string, linkId: string) => `${firmHref(firmId)}/covers/${linkId}/dissolve`,
  void: (firmId: string, kind: VoidKind, factId: string) => `${firmHref(firmId)}/void/${kind}/${factId}`,
  renew: (firmId: string, linkId: string) => `${firmHref(firmId)}/covers/${linkId}/renew`,
} as const;
