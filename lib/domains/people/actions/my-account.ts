"use server";

import { defineAction } from "@/lib/platform/action/define-action";
import { goTo } from "@/lib/platform/action/go-to";
import { leave, ownSession } from "@/lib/platform/action/sign-in-flow";
import { textOf } from "@/lib/platform/action/state";
import { delegateGrant, endDelegation } from "../commands/delegate";
import { endOwnSessions } from "../commands/own-sessions";
import { endSession } from "../commands/sign-in-steps";

const ACCOUNT_PAGE = "/desk/account";
const backToAccount = () => goTo(ACCOUNT_PAGE);

export const submitDelegation = defineAction({
  command: delegateGrant,
  read: (form) => {
    const [place, from] = [textOf(form, "place").trim(), textOf(form, "from").trim()];
    return {
      grantId: textOf(form, "grantId"),
      to: textOf(form, "to"),
      until: textOf(form, "until"),
      ...(place ? { place } : {}),
      ...(from ? { from } : {}),
    };
  },
  done: backToAccount,
});

export const submitEndDelegation = defineAction({
  command: endDelegation,
  read: (form) => ({ id: textOf(form, "id") }),
  done: backToAccount,
});

/** One of one's own sessions; the id of another person's ends nothing. */
export const submitEndSession = defineAction({
  command: endSession,
  read: async (form) => ({ sid: textOf(form, "sid"), uid: (await ownSession()).uid }),
  done: backToAccount,
});

export const submitEndOwnSessions = defineAction({
  command: endOwnSessions,
  read: () => ({}),
  done: leave,
});
