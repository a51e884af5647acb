/** Everything readable in a value: an answer, a view, or a tree of elements that a page gave. */
export function plainText(value: unknown): string {
  const seen = new Set<object>();
  return (
    JSON.stringify(value, (_, each: unknown) => {
      if (typeof each === "bigint") return String(each);
      if (typeof each === "function" || typeof each === "symbol") return undefined;
      if (each instanceof Map) return [...each];
      if (each instanceof Uint8Array) return "bytes";
      if (typeof each === "object" && each !== null) {
        if (seen.has(each)) return undefined;
        seen.add(each);
      }
      return each;
    }) ?? ""
  );
}
