import { hrefWith } from "@/components/ui/href";
import type { QueueGroup } from "@/lib/shared/queue";

export const HOME_PATH = "/desk";
export const QUEUE_PATH = "/desk/queue";

/** A group of 待办 in full. @param region the place that the page is narrowed to */
export function queueHref(group: QueueGroup, region: string | null): string {
  return hrefWith(QUEUE_PATH, {}, { group, region });
}
