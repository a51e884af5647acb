import { shellCopy } from "./copy";

/** So that nobody takes an invented figure for a real one, on the screen or on paper. */
export function DemoBanner({ note = shellCopy.demoNote }: Readonly<{ note?: string }>) {
  return (
    <p className="border-b border-due bg-due-ground px-4 py-1 text-due-ink sm:px-6">
      <strong className="mr-2 font-semibold">{shellCopy.demo}</strong>
      {note}
    </p>
  );
}
