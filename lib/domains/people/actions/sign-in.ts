"use server";

import { defineAction } from "@/lib/platform/action/define-action";
import {
  askForCode,
  enter,
  goOn,
  leave,
  ownSession,
  provedPassword,
} from "@/lib/platform/action/sign-in-flow";
import { textOf } from "@/lib/platform/action/state";
import { changePassword } from "../commands/change-password";
import { setUpSecondFactor } from "../commands/second-factor";
import { confirmCode, type SignInOutcome, signIn } from "../commands/sign-in";
import { endSession } from "../commands/sign-in-steps";

export const submitSignIn = defineAction({
  sender: "anybody",
  command: signIn,
  read: (form) => ({ login: textOf(form, "login"), password: textOf(form, "password") }),
  done: afterSignIn,
});

export const submitCode = defineAction({
  sender: "anybody",
  secrets: ["code"],
  command: confirmCode,
  read: async (form) => ({ code: textOf(form, "code"), pending: await provedPassword() }),
  done: afterSignIn,
});

export const submitPassword = defineAction({
  sender: "signed-in",
  secrets: ["current", "repeat"],
  command: changePassword,
  read: async (form) => ({
    current: textOf(form, "current"),
    password: textOf(form, "password"),
    repeat: textOf(form, "repeat"),
    sessionId: (await ownSession()).sid,
  }),
  done: async (_none, form) => goOn(await ownSession(), form),
});

export const submitSecondFactor = defineAction({
  sender: "signed-in",
  secrets: ["code"],
  command: setUpSecondFactor,
  read: async (form) => ({ code: textOf(form, "code"), sessionId: (await ownSession()).sid }),
  done: async (_none, form) => goOn(await ownSession(), form),
});

export const submitSignOut = defineAction({
  sender: "signed-in",
  command: endSession,
  read: ownSession,
  done: leave,
});

async function afterSignIn(outcome: SignInOutcome, form: FormData): Promise<never> {
  return outcome.kind === "code-needed" ? askForCode(outcome.pending, form) : enter(outcome.session, form);
}
