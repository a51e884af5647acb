import { formatCount } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import { Section } from "@/components/patterns/section";
import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import { QUEUE_GROUPS, type QueueGroup, type QueuePart, queueGroup } from "@/lib/shared/queue";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { homeCopy, queueGroupLabels } from "./copy";
import { queueHref } from "./links";
import { QueueLine } from "./queue-line";

export type QueueGroupsProps = Readonly<{
  queue: QueuePart & Readonly<{ incomplete: boolean }>;
  today: LocalDate;
  /** The place that the queue is narrowed to. */
  region: string | null;
}>;

/** 待办: what is overdue, due today, due this week, and the rest; each counted and led to in full. */
export function QueueGroups({ queue, today, region }: QueueGroupsProps) {
  const total = QUEUE_GROUPS.reduce((sum, group) => sum + queue.counts[group], 0);
  return (
    <Section title={homeCopy.queue} aside={homeCopy.queueCount(formatCount(total))}>
      {queue.incomplete ? <Callout tone="warning">{homeCopy.incomplete}</Callout> : null}
      {total === 0 && !queue.incomplete ? (
        <EmptyState kind="good" title={homeCopy.empty}>
          {homeCopy.emptyText}
        </EmptyState>
      ) : null}
      <div className="space-y-5">
        {QUEUE_GROUPS.filter((group) => queue.counts[group] > 0).map((group) => (
          <Group key={group} group={group} queue={queue} today={today} region={region} />
        ))}
      </div>
    </Section>
  );
}

function Group({ group, queue, today, region }: QueueGroupsProps & Readonly<{ group: QueueGroup }>) {
  const { label } = queueGroupLabels[group];
  const entries = queue.entries.filter(({ due }) => queueGroup(due, today) === group);
  return (
    <section aria-label={label}>
      <h3 className="flex items-baseline justify-between gap-4 bg-none-ground px-2 py-1">
        <span className="font-semibold">{label}</span>
        <TextLink href={queueHref(group, region)} label={homeCopy.allOf(label)}>
          {homeCopy.all(formatCount(queue.counts[group]))}
        </TextLink>
      </h3>
      <ul>
        {entries.map((entry) => (
          <QueueLine key={entry.key} entry={entry} today={today} />
        ))}
      </ul>
    </section>
  );
}
