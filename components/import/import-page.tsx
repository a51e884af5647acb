import { PageHeader } from "@/components/patterns/page-header";
import { Section } from "@/components/patterns/section";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { importCopy } from "@/lib/domains/transfers/copy";
import type { ImportRunRow } from "@/lib/domains/transfers/schema";
import type { Page } from "@/lib/shared/page";
import { TEMPLATE_HREF } from "./links";
import { RunList } from "./run-list";
import { UploadForm } from "./upload-form";

export type ImportPageProps = Readonly<{
  runs: Page<ImportRunRow>;
  maxBytes: number;
  /** The browser was sent back here, since its file was too large to be read at all. */
  oversized: boolean;
}>;

/** 导入: a file goes up, is judged, and nothing is written before somebody has looked. */
export function ImportPage({ runs, maxBytes, oversized }: ImportPageProps) {
  return (
    <div className="space-y-6">
      <PageHeader
        title={importCopy.title}
        lead={importCopy.lead}
        actions={
          <LinkButton href={TEMPLATE_HREF} plain>
            {importCopy.template}
          </LinkButton>
        }
      />
      <Callout tone="warning">{importCopy.notSecret}</Callout>
      {oversized ? <Callout tone="error">{importCopy.fileTooLarge}</Callout> : null}
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2 elder:grid-cols-1">
        <UploadForm maxBytes={maxBytes} />
        <Section title={importCopy.how}>
          <ol className="max-w-prose list-decimal space-y-1.5 pl-5">
            {importCopy.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      </div>
      <RunList runs={runs} />
    </div>
  );
}
