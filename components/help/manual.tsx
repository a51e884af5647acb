import { DEFINITIONS_PATH } from "@/components/coverage/links";
import { PageHeader } from "@/components/patterns/page-header";
import { Section } from "@/components/patterns/section";
import { TextLink } from "@/components/ui/text-link";
import { BlockView } from "./block-view";
import type { Chapter } from "./chapters";
import { helpCopy } from "./copy";
import { HELP_PATH } from "./links";

export type ManualProps = Readonly<{ chapters: readonly Chapter[]; all: boolean; mayReadFigures: boolean }>;

/** 使用手册: the chapters that the reader needs, and the way to all of them. */
export function Manual({ chapters, all, mayReadFigures }: ManualProps) {
  return (
    <div className="max-w-200 space-y-8">
      <PageHeader
        title={helpCopy.title}
        lead={all ? helpCopy.leadAll : helpCopy.lead}
        aside={
          <TextLink href={all ? HELP_PATH : `${HELP_PATH}?all=1`}>
            {all ? helpCopy.own : helpCopy.all}
          </TextLink>
        }
      />
      <nav aria-label={helpCopy.contents}>
        <ul className="flex flex-wrap gap-x-6">
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <TextLink href={`#${id}`} plain className="inline-flex min-h-11 items-center sm:min-h-8">
                {title}
              </TextLink>
            </li>
          ))}
        </ul>
        {mayReadFigures ? <TextLink href={DEFINITIONS_PATH}>{helpCopy.definitions}</TextLink> : null}
      </nav>
      {chapters.map(({ id, title, blocks }) => (
        <Section key={id} id={id} title={title}>
          <div className="space-y-3">
            {blocks.map((block) => (
              <BlockView key={JSON.stringify(block)} block={block} />
            ))}
          </div>
        </Section>
      ))}
    </div>
  );
}
