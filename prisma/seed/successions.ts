import type { SuccessionRow } from "@/lib/domains/firms/schema";
import { addDays } from "@/lib/shared/time/local-date";
import { type DemoFirm, homeOn, type Workshop } from "./model";
import { later } from "./window";

const BRANCH_OFFICES = 8;

/** Who took over the firms that merged, and which firms are branch offices of others of their district. */
export function makeSuccessions(shop: Workshop, firms: readonly DemoFirm[]): SuccessionRow[] {
  const random = shop.random.branch("successions");
  const open = firms.filter((firm) => firm.closed === null);
  const neighbours = (firm: DemoFirm) =>
    open.filter((other) => other.profile === firm.profile && other.id !== firm.id);
  const merged = firms.flatMap((firm): SuccessionRow[] => {
    if (firm.closed === null || firm.homes.at(-1)?.endReason !== "MERGED") return [];
    const successor = random.pick(neighbours(firm));
    return [row(shop, "MERGED", firm, successor, firm.closed)];
  });
  const offices = random.shuffled(open).slice(0, BRANCH_OFFICES);
  return [
    ...merged,
    ...offices.map((firm) =>
      row(
        shop,
        "BRANCH_OFFICE",
        random.pick(neighbours(firm)),
        firm,
        later(firm.opened, addDays(shop.window.start, 30)),
      ),
    ),
  ];
}

function row(
  shop: Workshop,
  kind: SuccessionRow["kind"],
  predecessor: DemoFirm,
  successor: DemoFirm,
  effectiveOn: SuccessionRow["effectiveOn"],
): SuccessionRow {
  const ids = { predecessorId: predecessor.id, successorId: successor.id };
  return { id: shop.newId(), kind, ...ids, regionCode: homeOn(successor, effectiveOn), effectiveOn };
}
