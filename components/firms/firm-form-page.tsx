import type { ReactNode } from "react";
import { FIRMS_PATH } from "@/components/coverage/links";
import { StandingText } from "@/components/coverage/standing-text";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import type { FirmRecord } from "@/lib/domains/coverage/queries/get-firm";
import { firmRecordCopy } from "./copy";
import { firmHref } from "./links";

export type FirmFormPageProps = Readonly<{
  firm: FirmRecord;
  title: string;
  lead: string;
  /** What the form is about besides the firm: an organisation, an assignment. */
  about?: readonly Readonly<{ label: string; value: string }>[];
  children: ReactNode;
}>;

/** A form on a firm's record: whose it is and how it stands now, then the form. */
export function FirmFormPage({ firm, title, lead, about = [], children }: FirmFormPageProps) {
  return (
    <div className="space-y-6">
      <PageHeader
        title={title}
        lead={lead}
        crumbs={[
          { label: firmListCopy.title, href: `${FIRMS_PATH}?region=${firm.region}` },
          { label: firm.name, href: firmHref(firm.id) },
          { label: title },
        ]}
      />
      <RecordSummary
        facts={[
          { label: firmRecordCopy.firm, value: firm.name },
          ...about,
          { label: firmRecordCopy.state, value: <StandingText standing={firm.current} /> },
        ]}
      />
      {children}
    </div>
  );
}
