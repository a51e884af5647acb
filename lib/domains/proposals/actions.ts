"use server";

import { defineAction } from "@/lib/platform/action/define-action";
import { goTo } from "@/lib/platform/action/go-to";
import { textOf } from "@/lib/platform/action/state";
import { acceptOnceChecked, declineProposal, withdrawProposal } from "./commands/decide-proposal";
import { makeProposal } from "./commands/make-proposal";
import { proposalCopy } from "./copy";

type Made = Parameters<typeof makeProposal>[1];

const proposalPage = (id: string, done: string) => `/desk/proposals/${encodeURIComponent(id)}?done=${done}`;
const readDecision = (form: FormData) => ({
  proposalId: textOf(form, "proposalId"),
  version: textOf(form, "version"),
});

/** All fields but the form's own; what is empty is left out, and the schema says what is missing. */
export const sendProposal = defineAction({
  command: makeProposal,
  read: (form): Made => {
    const content: Record<string, string> = {};
    for (const [name, value] of form.entries()) {
      const [, field] = /^content\.(\w+)$/.exec(name) ?? [];
      if (field && typeof value === "string" && value.trim() !== "") content[field] = value.trim();
    }
    const note = textOf(form, "note").trim();
    return {
      firmId: textOf(form, "firmId"),
      content: content as unknown as Made["content"],
      ...(note ? { note } : {}),
    };
  },
  done: ({ id }) => goTo(proposalPage(id, "made")),
});

export const confirmProposal = defineAction({
  command: acceptOnceChecked,
  read: (form) => ({
    step: textOf(form, "step"),
    seen: textOf(form, "seen"),
    input: readDecision(form),
  }),
  done: (outcome, form) => {
    if (outcome === null) return goTo(proposalPage(textOf(form, "proposalId"), "accepted"));
    return { status: "checked" as const, message: proposalCopy.checked, data: outcome };
  },
});

export const refuseProposal = defineAction({
  command: declineProposal,
  read: (form) => ({ ...readDecision(form), reason: textOf(form, "reason") }),
  done: (_none, form) => goTo(proposalPage(textOf(form, "proposalId"), "declined")),
});

export const takeBackProposal = defineAction({
  command: withdrawProposal,
  read: readDecision,
  done: (_none, form) => goTo(proposalPage(textOf(form, "proposalId"), "withdrawn")),
});
