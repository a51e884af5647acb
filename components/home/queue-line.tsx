import { classNames } from "@/components/ui/class-names";
import { StatusMark, type Tone } from "@/components/ui/status-mark";
import { TextLink } from "@/components/ui/text-link";
import { type QueueEntry, type QueueGroup, queueGroup } from "@/lib/shared/queue";
import { formatDateLong, formatDateShort } from "@/lib/shared/time/format";
import { daysBetween, type LocalDate } from "@/lib/shared/time/local-date";
import { homeCopy } from "./copy";

const TONES: Readonly<Record<QueueGroup, Tone>> = {
  OVERDUE: "late",
  TODAY: "due",
  THIS_WEEK: "active",
  LATER: "none",
};

const INKS: Readonly<Record<QueueGroup, string>> = {
  OVERDUE: "text-late-ink",
  TODAY: "text-due-ink",
  THIS_WEEK: "text-active-ink",
  LATER: "text-ink-2",
};

/** One thing to do: about whom, what, where, by when. */
export function QueueLine({ entry, today }: Readonly<{ entry: QueueEntry; today: LocalDate }>) {
  const { todo, about, detail, regionName, due, href } = entry;
  const group = queueGroup(due, today);
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2 last:border-0">
      <div className="min-w-0 flex-[1_1_16rem]">
        <p className="flex items-baseline gap-2">
          <span className={INKS[group]}>
            <StatusMark tone={TONES[group]} />
          </span>
          <TextLink href={href} label={`${about}：${todo}`} className="max-sm:inline-block max-sm:py-1">
            <span className="font-semibold">{about}</span>
          </TextLink>
        </p>
        <p className="pl-5 text-ink-2">
          <span className="text-ink">{todo}</span>
          {detail ? <> · {detail}</> : null}
        </p>
      </div>
      <p className="flex flex-wrap gap-x-3 pl-5 text-ink-2 sm:pl-0">
        {regionName ? <span>{regionName}</span> : null}
        {due ? (
          <span className={classNames("whitespace-nowrap", INKS[group])}>
            <time dateTime={due}>{dueText(due, today)}</time>
          </span>
        ) : null}
      </p>
    </li>
  );
}

function dueText(due: LocalDate, today: LocalDate): string {
  const left = daysBetween(today, due);
  if (left === 0) return homeCopy.due.today;
  if (left < 0) return homeCopy.due.late(-left);
  const sameYear = due.slice(0, 4) === today.slice(0, 4);
  return homeCopy.due.left(sameYear ? formatDateShort(due) : formatDateLong(due), left);
}
