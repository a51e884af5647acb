/** A command to copy; it scrolls within itself on a phone. */
export function CommandLine({ command }: Readonly<{ command: string }>) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={command}
      className="overflow-x-auto border border-line bg-ground px-4 py-3"
    >
      <code className="whitespace-nowrap">{command}</code>
    </section>
  );
}
