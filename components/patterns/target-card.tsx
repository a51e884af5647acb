import { classNames } from "@/components/ui/class-names";
import { StatusMark, type Tone } from "@/components/ui/status-mark";
import { TextLink } from "@/components/ui/text-link";
import { formatRate, type Ratio } from "@/lib/shared/ratio";
import { BulletBar } from "./bullet-bar";
import { formatCount, patternCopy } from "./copy";
import { GapLink } from "./gap-link";

export type TargetCardProps = Readonly<{
  title: string;
  value: Ratio;
  /** List behind the numerator, list behind the denominator, list of those missing. */
  hrefs: Readonly<{ done: string; all: string; gap: string }>;
  /** What is counted: 家, 个, 人. */
  unit: string;
  /** Such as `目标 100%`. */
  goal: string;
  /** Such as `6月30日`; null when nobody has set it. */
  due: string | null;
  asOf: string;
  definitionsHref: string;
  /** How it will go, a whole sentence with its method. */
  forecast: Readonly<{ sentence: string; tone: Tone }>;
  /** Who entered and left what it divides by. */
  changes?: Readonly<{ label: string; href: string }>;
  before?: Readonly<{ label: string; value: Ratio }>;
  /** The same numerator by kind, so that a hollow 100 % shows. */
  split?: readonly Readonly<{ label: string; count: number; href: string }>[];
}>;

const TONE_TEXT: Readonly<Record<Tone, string>> = {
  done: "text-done-ink",
  active: "text-active-ink",
  due: "text-due-ink",
  late: "text-late-ink",
  none: "text-ink-2",
};

/** One target with all six facts: rate, count, goal and day, as of, forecast, and who is missing. */
export function TargetCard(props: TargetCardProps) {
  const { title, value, hrefs, unit, goal, due, asOf, definitionsHref } = props;
  const { forecast, changes, before, split = [] } = props;
  return (
    <article
      aria-label={title}
      className="flex flex-col border-t-2 border-ink bg-paper px-5 pt-3 pb-3 max-sm:px-4"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-h2">{title}</h2>
        <p className="text-ink-2">
          {goal} · {due ? patternCopy.due(due) : patternCopy.noDue}
        </p>
      </header>
      <div className="mt-2 flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <p className="flex flex-wrap items-baseline gap-x-2.5 whitespace-nowrap">
          <span className="text-figure font-semibold">{formatRate(value)}</span>
          <span className="text-ink-2">
            <TextLink href={hrefs.done}>{formatCount(value.numerator)}</TextLink>
            {" / "}
            <TextLink href={hrefs.all}>{formatCount(value.denominator)}</TextLink> {unit}
          </span>
        </p>
        <GapLink value={value} unit={unit} href={hrefs.gap} prominent />
      </div>
      <BulletBar value={value} {...(before ? { before: before.value } : {})} />
      <p className={classNames("my-2 flex items-baseline gap-1.5", TONE_TEXT[forecast.tone])}>
        <StatusMark tone={forecast.tone} />
        <span>{forecast.sentence}</span>
      </p>
      {split.length > 0 ? (
        <ul className="flex flex-wrap gap-x-5 pb-3 text-ink-2">
          {split.map(({ label, count, href }) => (
            <li key={label}>
              {label}{" "}
              <TextLink href={href} label={`${label} ${formatCount(count)} ${unit}`}>
                {formatCount(count)}
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-auto flex flex-wrap justify-between gap-x-4 border-t border-line pt-2 text-caption text-ink-2">
        <span>
          {patternCopy.asOf} {patternCopy.asOfEndOfDay(asOf)} ·{" "}
          <TextLink
            href={definitionsHref}
            label={`${title}${patternCopy.definitions}`}
            className="whitespace-nowrap"
          >
            {patternCopy.definitions}
          </TextLink>
          {changes ? (
            <>
              {" · "}
              <TextLink href={changes.href} label={`${title}${changes.label}`} className="whitespace-nowrap">
                {changes.label}
              </TextLink>
            </>
          ) : null}
        </span>
        {before ? <span>{patternCopy.previously(before.label, formatRate(before.value))}</span> : null}
      </p>
    </article>
  );
}
