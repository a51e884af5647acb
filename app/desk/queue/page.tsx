import type { Metadata } from "next";
import { z } from "zod";
import { DeskFrame } from "@/components/desk/desk-frame";
import { homeCopy } from "@/components/home/copy";
import { QueuePage } from "@/components/home/queue-page";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { RegionCodeInput } from "@/lib/domains/regions/schema";
import { displayView } from "@/lib/platform/action/display-view";
import { plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";
import { QUEUE_GROUPS } from "@/lib/shared/queue";
import { getQueue } from "@/lib/wiring/queue";

export const metadata: Metadata = { title: homeCopy.queue };

const PAGE_SIZE = 50;
/** Further down one narrows the place instead: a queue is to be worked off, not read. */
const MOST_PAGES = 20;

const PageInput = z.strictObject({
  group: z.enum(QUEUE_GROUPS, `group 应为 ${QUEUE_GROUPS.join("、")} 之一`).default("OVERDUE"),
  region: RegionCodeInput.optional(),
  page: z.coerce
    .number("页码应为整数")
    .int("页码应为整数")
    .min(1, "页码从1开始")
    .max(MOST_PAGES, `页码最大为${MOST_PAGES}`)
    .default(1),
  pageSize: z.literal(String(PAGE_SIZE), `每页固定${PAGE_SIZE}条`).optional(),
});

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const { group, region, page } = readParams(PageInput, await plainParams(searchParams));
  const day = today();
  const place = region === undefined ? {} : { region };
  const queue = await getQueue(actor, { today: day, limit: page * PAGE_SIZE, ...place });
  return (
    <DeskFrame actor={actor} section="home" view={await displayView()} demo={await hasDemoData(actor)}>
      <QueuePage
        queue={queue}
        group={group}
        today={day}
        region={region ?? null}
        page={page}
        pageSize={PAGE_SIZE}
      />
    </DeskFrame>
  );
}
