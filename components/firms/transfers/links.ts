import { hrefWith } from "@/components/ui/href";
import type { TransferList } from "@/lib/domains/firms/schema";

export const TRANSFERS_PATH = "/desk/transfers";
export const UNCLAIMED_PATH = `${TRANSFERS_PATH}/unclaimed`;

export const transfersHref = (show: TransferList) => hrefWith(TRANSFERS_PATH, {}, { show });
export const transferHref = (id: string) => `${TRANSFERS_PATH}/${id}`;
/** The form of a proposal, with the firm filled in. */
export const newTransferHref = (uscc = "") => hrefWith(`${TRANSFERS_PATH}/new`, {}, { uscc });
/** Firms that wait at a region, or anywhere in the scope. */
export const unclaimedHref = (at = "") => hrefWith(UNCLAIMED_PATH, {}, { at });
export const moveHref = (firmId: string) => `/desk/firms/${firmId}/move`;
