export const TONES = ["done", "active", "due", "late", "none"] as const;
/** How a state stands: done, under way, close to its day, past it, nothing known. */
export type Tone = (typeof TONES)[number];

const MARKS: Readonly<Record<Tone, React.ReactNode>> = {
  done: <path d="M2 6.5 4.8 9.5 10 2.8" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  active: (
    <>
      <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />
    </>
  ),
  due: <path d="M6 1.8 11 10.4H1z" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  late: <path d="M6 1.2 11.4 10.8H.6z" fill="currentColor" />,
  none: <path d="M1.8 6h8.4" stroke="currentColor" strokeWidth="1.6" />,
};

/** The five shapes of the five states, so that colour is never alone; a word always stands beside it. */
export function StatusMark({ tone }: Readonly<{ tone: Tone }>) {
  return (
    <svg viewBox="0 0 12 12" className="inline-block size-[0.85em] shrink-0" aria-hidden="true">
      {MARKS[tone]}
    </svg>
  );
}
