"use server";

import { defineAction } from "@/lib/platform/action/define-action";
import { goTo } from "@/lib/platform/action/go-to";
import { textOf } from "@/lib/platform/action/state";
import { acceptTransfer } from "./commands/accept-transfer";
import { confirmExit, declineExit, withdrawExit } from "./commands/answer-exit";
import { closeFirm } from "./commands/close-firm";
import { declineTransfer, withdrawTransfer } from "./commands/close-transfer";
import { moveFirm } from "./commands/move-firm";
import { proposeTransfer } from "./commands/propose-transfer";
import { recordSuccession } from "./commands/record-succession";
import { registerFirm } from "./commands/register-firm";
import { renameFirm } from "./commands/rename-firm";
import type { SuccessionKind } from "./schema";

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

const exitPage = (id: string) => goTo(`/desk/transfers/exits/${encodeURIComponent(id)}`);
const firmPage = (id: string) => goTo(`/desk/firms/${encodeURIComponent(id)}`);
const backToFirm = (_none: unknown, form: FormData) => firmPage(textOf(form, "firmId"));
const backToExit = (_none: unknown, form: FormData) => exitPage(textOf(form, "exitId"));
const seenFirm = (form: FormData) => ({ firmId: textOf(form, "firmId"), version: textOf(form, "version") });
const seenExit = (form: FormData) => ({ exitId: textOf(form, "exitId"), version: textOf(form, "version") });

export const sendRegistration = defineAction({
  command: registerFirm,
  read: (form) => ({
    uscc: textOf(form, "uscc"),
    ...optional(form, "usccReason"),
    name: textOf(form, "name"),
    ...optional(form, "staff"),
    regionCode: textOf(form, "regionCode"),
    from: textOf(form, "from"),
  }),
  done: ({ id }) => firmPage(id),
});

export const sendProfile = defineAction({
  command: renameFirm,
  read: (form) => ({
    ...seenFirm(form),
    name: textOf(form, "name"),
    ...optional(form, "staff"),
    on: textOf(form, "on"),
  }),
  done: backToFirm,
});

export const sendClosure = defineAction({
  command: closeFirm,
  read: (form) => ({ ...seenFirm(form), on: textOf(form, "on"), reason: textOf(form, "reason") }),
  done: ({ exitId }, form) => (exitId ? exitPage(exitId) : firmPage(textOf(form, "firmId"))),
});

export const sendSuccession = defineAction({
  command: recordSuccession,
  read: (form) => ({
    // A word that is no kind is refused by the command.
    kind: textOf(form, "kind") as SuccessionKind,
    predecessorId: textOf(form, "predecessorId"),
    successorId: textOf(form, "successorId"),
    effectiveOn: textOf(form, "effectiveOn"),
    ...optional(form, "note"),
  }),
  done: (recorded, form) =>
    "exitId" in recorded ? exitPage(recorded.exitId) : firmPage(textOf(form, "predecessorId")),
});

export const sendConfirmation = defineAction({ command: confirmExit, read: seenExit, done: backToExit });

export const sendExitRefusal = defineAction({
  command: declineExit,
  read: (form) => ({ ...seenExit(form), reason: textOf(form, "reason") }),
  done: backToExit,
});

export const sendExitWithdrawal = defineAction({ command: withdrawExit, read: seenExit, done: backToExit });
