import { FIRMS_PATH } from "@/components/coverage/links";
import { EmptyState } from "@/components/patterns/empty-state";
import { FilterField } from "@/components/patterns/filter-field";
import { PageHeader } from "@/components/patterns/page-header";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { hrefWith } from "@/components/ui/href";
import { TextLink } from "@/components/ui/text-link";
import { FOUND_KINDS, type Found, type FoundKind } from "@/lib/shared/found";
import { deskCopy } from "./copy";
import { FIND_PATH } from "./find-links";

/** The search box as a page: works without a script, and shows more of each kind. */
export function FindPage({ text, found }: Readonly<{ text: string; found: readonly Found[] }>) {
  return (
    <div className="space-y-6">
      <PageHeader title={deskCopy.find} lead={deskCopy.findLead} />
      <form
        action={FIND_PATH}
        method="get"
        className="flex max-w-prose items-end gap-2"
        aria-label={deskCopy.find}
      >
        <div className="min-w-0 flex-1">
          <FilterField spec={{ kind: "text", name: "q", label: deskCopy.findLabel, value: text }} />
        </div>
        <Button type="submit" variant="primary">
          {deskCopy.findButton}
        </Button>
      </form>
      {text !== "" && found.length === 0 ? <EmptyState kind="filtered" title={deskCopy.findNone} /> : null}
      {FOUND_KINDS.map((kind) => {
        const ofKind = found.filter((each) => each.kind === kind);
        return ofKind.length > 0 ? <FoundSection key={kind} kind={kind} found={ofKind} text={text} /> : null;
      })}
    </div>
  );
}

function FoundSection({
  kind,
  found,
  text,
}: Readonly<{ kind: FoundKind; found: readonly Found[]; text: string }>) {
  const more =
    kind === "firm" ? (
      <TextLink href={hrefWith(FIRMS_PATH, {}, { q: text })}>{deskCopy.findMore}</TextLink>
    ) : undefined;
  return (
    <Section title={deskCopy.found[kind]} aside={more}>
      <ul>
        {found.map(({ label, detail, href }) => (
          <li
            key={`${href} ${label} ${detail}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2 last:border-0"
          >
            <TextLink href={href}>{label}</TextLink>
            <span className="text-ink-2">{detail}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
