import { LinkTabs } from "@/components/ui/link-tabs";
import { TRANSFER_LISTS, type TransferList } from "@/lib/domains/firms/schema";
import { exitCopy } from "../exits/copy";
import { EXITS_PATH } from "../exits/links";
import { transferCopy } from "./copy";
import { transfersHref, UNCLAIMED_PATH } from "./links";

export function TransferTabs({ current }: Readonly<{ current: TransferList | "unclaimed" | "exits" }>) {
  return (
    <LinkTabs
      label={transferCopy.tabsLabel}
      tabs={[
        ...TRANSFER_LISTS.map((show) => ({
          label: transferCopy.tabs[show],
          href: transfersHref(show),
          current: show === current,
        })),
        {
          label: transferCopy.tabs.unclaimed,
          href: UNCLAIMED_PATH,
          current: current === "unclaimed",
        },
        { label: exitCopy.title, href: EXITS_PATH, current: current === "exits" },
      ]}
    />
  );
}
