const words = new Map<string, number>();

/** Called by every command when its module loads, so that a test can list them all. */
export function registerCommand(audit: string | { readonly none: string }): void {
  const word = typeof audit === "string" ? audit : `none – because ${audit.none}`;
  words.set(word, (words.get(word) ?? 0) + 1);
}

export function declaredAuditWords(): string[] {
  return [...words.keys()].sort();
}
