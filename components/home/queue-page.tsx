import { formatCount } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import { PageHeader } from "@/components/patterns/page-header";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { QUEUE_GROUPS, type QueueGroup, type QueuePart, queueGroup } from "@/lib/shared/queue";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { homeCopy, queueGroupLabels } from "./copy";
import { HOME_PATH, QUEUE_PATH, queueHref } from "./links";
import { QueueLine } from "./queue-line";

export type QueuePageProps = Readonly<{
  queue: QueuePart;
  group: QueueGroup;
  today: LocalDate;
  region: string | null;
  page: number;
  pageSize: number;
}>;

/** One group of 待办 in full, page by page. @param queue with the lines of all pages up to this one */
export function QueuePage({ queue, group, today, region, page, pageSize }: QueuePageProps) {
  const { label } = queueGroupLabels[group];
  const lines = queue.entries.filter(({ due }) => queueGroup(due, today) === group);
  const shown = lines.slice((page - 1) * pageSize, page * pageSize);
  const total = queue.counts[group];
  return (
    <div className="space-y-4">
      <PageHeader
        title={homeCopy.queue}
        crumbs={[{ label: homeCopy.title, href: HOME_PATH }, { label: homeCopy.queue }]}
        aside={homeCopy.queueCount(formatCount(total))}
      />
      <LinkTabs
        label={homeCopy.groups}
        tabs={QUEUE_GROUPS.map((each) => ({
          label: `${queueGroupLabels[each].label} ${formatCount(queue.counts[each])}`,
          href: queueHref(each, region),
          current: each === group,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState kind="good" title={homeCopy.noneIn(label)} />
      ) : (
        <ul>
          {shown.map((entry) => (
            <QueueLine key={entry.key} entry={entry} today={today} />
          ))}
        </ul>
      )}
      {total > pageSize ? (
        <Pagination
          page={page}
          pageSize={pageSize}
          total={total}
          path={QUEUE_PATH}
          query={{ group, ...(region ? { region } : {}) }}
          pageSizes={[pageSize]}
        />
      ) : null}
    </div>
  );
}
