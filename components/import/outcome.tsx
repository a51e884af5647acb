import { coverageHref, firmsHref } from "@/components/coverage/links";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { importCopy } from "@/lib/domains/transfers/copy";
import type { ImportRunView } from "@/lib/domains/transfers/schema";
import { formatDateTime } from "@/lib/shared/time/format";
import { IMPORT_PATH } from "./links";

/** What became of a decided run, and the way to where it shows. */
export function Outcome({ run }: Readonly<{ run: ImportRunView }>) {
  const at = run.decidedAt ? formatDateTime(run.decidedAt) : "";
  if (run.state === "ABANDONED") {
    return (
      <Callout>
        <p>{importCopy.abandoned(at)}</p>
        <p className="mt-2">
          <LinkButton href={IMPORT_PATH}>{importCopy.again}</LinkButton>
        </p>
      </Callout>
    );
  }
  const place = { region: run.regionCode, asOf: run.report.asOf };
  return (
    <Callout tone="success">
      <p>{importCopy.committed(at, run.report)}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <LinkButton href={coverageHref(place)} variant="primary">
          {importCopy.toCoverage}
        </LinkButton>
        <LinkButton href={firmsHref(place)}>{importCopy.toFirms}</LinkButton>
      </p>
    </Callout>
  );
}
