import { LinkTabs } from "@/components/ui/link-tabs";
import { TRANSFER_LISTS, type TransferList } from "@/lib/domains/firms/schema";
import { transferCopy } from "./copy";
import { transfersHref, UNCLAIMED_PATH } from "./links";

export function TransferTabs({ current }: Readonly<{ current: TransferList | "unclaimed" }>) {
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
      ]}
    />
  );
}
