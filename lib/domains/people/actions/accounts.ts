"use server";

import { defineAction } from "@/lib/platform/action/define-action";
import { goTo } from "@/lib/platform/action/go-to";
import { refreshPage } from "@/lib/platform/action/refresh-page";
import { textOf } from "@/lib/platform/action/state";
import type { Role } from "@/lib/shared/access/roles";
import { addGrantByName, createUserByName } from "../commands/by-name";
import { endGrant } from "../commands/grants";
import { disableUser, enableUser, endSessionsOf, resetPassword } from "../commands/manage-account";
import { accountCopy } from "../copy/accounts";

const recordPage = (form: FormData) => `/desk/people/${textOf(form, "userId")}`;
const backToRecord = (_none: unknown, form: FormData) => goTo(recordPage(form));

/** What the fields of a grant say, before the place is looked up. */
function grantOf(form: FormData) {
  return {
    // A word that is no role is refused by the command.
    role: textOf(form, "role") as Role,
    scope: { kind: textOf(form, "kind"), text: textOf(form, "place") },
    ...dayOf(form, "from"),
    ...dayOf(form, "until"),
  };
}

function dayOf<N extends string>(form: FormData, name: N): { [name in N]?: string } {
  const text = textOf(form, name).trim();
  return text ? ({ [name]: text } as { [name in N]: string }) : {};
}

const seenAccount = (form: FormData) => ({ login: textOf(form, "login"), version: textOf(form, "version") });

export const submitNewUser = defineAction({
  command: createUserByName,
  read: (form) => ({ login: textOf(form, "login"), name: textOf(form, "name"), ...grantOf(form) }),
  done: ({ login, password = "" }) => ({ message: accountCopy.create.done(login, password) }),
});

export const submitGrant = defineAction({
  command: addGrantByName,
  read: (form) => ({ ...seenAccount(form), ...grantOf(form) }),
  done: backToRecord,
});

export const submitEndGrant = defineAction({
  command: endGrant,
  read: (form) => ({
    id: textOf(form, "id"),
    ...dayOf(form, "until"),
    version: textOf(form, "version"),
  }),
  done: backToRecord,
});

export const submitDisable = defineAction({ command: disableUser, read: seenAccount, done: backToRecord });

export const submitEnable = defineAction({ command: enableUser, read: seenAccount, done: backToRecord });

export const submitReset = defineAction({
  command: resetPassword,
  read: seenAccount,
  done: ({ login, password }) => {
    refreshPage();
    return { message: accountCopy.reset.done(login, password) };
  },
});

export const submitEndSessions = defineAction({
  command: endSessionsOf,
  read: seenAccount,
  done: () => {
    refreshPage();
    return { message: accountCopy.endSessions.done };
  },
});
