"use server";

import { defineAction } from "@/lib/platform/action/define-action";
import { goTo } from "@/lib/platform/action/go-to";
import { textOf } from "@/lib/platform/action/state";
import { acceptTransfer } from "./commands/accept-transfer";
import { declineTransfer, withdrawTransfer } from "./commands/close-transfer";
import { moveFirm } from "./commands/move-firm";
import { proposeTransfer } from "./commands/propose-transfer";

/** A field that may be left empty, as a part of an input that then lacks it. */
function optional<N extends string>(form: FormData, name: N): { [K in N]?: string } {
  const text = textOf(form, name).trim();
  return (text === "" ? {} : { [name]: text }) as { [K in N]?: string };
}

const transferPage = (id: string) => goTo(`/desk/transfers/${encodeURIComponent(id)}`);
const backToTransfer = (_none: unknown, form: FormData) => transferPage(textOf(form, "transferId"));
const seenTransfer = (form: FormData) => ({
  transferId: textOf(form, "transferId"),
  version: textOf(form, "version"),
});

export const sendTransfer = defineAction({
  command: proposeTransfer,
  read: (form) => ({
    uscc: textOf(form, "uscc"),
    toRegion: textOf(form, "toRegion"),
    ...optional(form, "earliestOn"),
    reason: textOf(form, "reason"),
  }),
  done: ({ id }) => transferPage(id),
});

export const sendAcceptance = defineAction({
  command: acceptTransfer,
  read: (form) => ({ ...seenTransfer(form), ...optional(form, "regionCode") }),
  done: backToTransfer,
});

export const sendRefusal = defineAction({
  command: declineTransfer,
  read: (form) => ({ ...seenTransfer(form), reason: textOf(form, "reason") }),
  done: backToTransfer,
});

export const sendWithdrawal = defineAction({
  command: withdrawTransfer,
  read: seenTransfer,
  done: backToTransfer,
});

export const sendMove = defineAction({
  command: moveFirm,
  read: (form) => ({
    firmId: textOf(form, "firmId"),
    version: textOf(form, "version"),
    regionCode: textOf(form, "regionCode"),
    from: textOf(form, "from"),
  }),
  done: (_none, form) => goTo(`/desk/firms/${encodeURIComponent(textOf(form, "firmId"))}`),
});
