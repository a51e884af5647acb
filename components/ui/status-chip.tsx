import { classNames } from "./class-names";
import { StatusMark, type Tone } from "./status-mark";

export const CHIP_TONES: Readonly<Record<Tone, string>> = {
  done: "bg-done-ground text-done-ink",
  active: "bg-active-ground text-active-ink",
  due: "bg-due-ground text-due-ink",
  late: "bg-late-ground text-late-ink",
  none: "bg-none-ground text-none-ink",
};

export type StatusChipProps = Readonly<{ tone: Tone; children: React.ReactNode; className?: string }>;

/** A state as mark and word. It has no border and no hover, since people click on what looks like a button. */
export function StatusChip({ tone, children, className }: StatusChipProps) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 rounded-control px-2 py-px whitespace-nowrap keeps-colour contrast:px-0",
        CHIP_TONES[tone],
        className,
      )}
    >
      <StatusMark tone={tone} />
      {children}
    </span>
  );
}
