import type { ReactNode } from "react";
import { PageHeader } from "@/components/patterns/page-header";
import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { homeCopy } from "./copy";
import { QueueGroups, type QueueGroupsProps } from "./queue-groups";

export type HomePageProps = Readonly<{
  /** The place that the figures are of; absent for those who see no figures. */
  placeName: string | null;
  queue: QueueGroupsProps["queue"];
  today: LocalDate;
  region: string | null;
  /** Targets or own firms; absent for those who have neither. */
  standing: ReactNode;
}>;

/** What is to be done, and beside it how things stand; on a phone the one above the other. */
export function HomePage({ placeName, queue, today, region, standing }: HomePageProps) {
  return (
    <div className="space-y-6">
      <PageHeader title={`${placeName ?? ""}${homeCopy.title}`} aside={formatDateLong(today)} />
      <div className="grid gap-8 xl:grid-cols-[62fr_38fr] elder:grid-cols-1">
        <div className="min-w-0">
          <QueueGroups queue={queue} today={today} region={region} />
        </div>
        {standing ? <div className="min-w-0">{standing}</div> : null}
      </div>
    </div>
  );
}
