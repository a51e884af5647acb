const SEATS_WITHOUT_RESIDENTS = /监狱|强制隔离戒毒|林场|种畜场|虚拟社区|虚拟生活区/;

/** Places of the official list that are nobody's community stay out of pickers (domain.md 8.2). */
export function isSelectable(name: string): boolean {
  return !SEATS_WITHOUT_RESIDENTS.test(name);
}
