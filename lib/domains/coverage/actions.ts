"use server";

import { defineAction } from "@/lib/platform/action/define-action";
import { goTo } from "@/lib/platform/action/go-to";
import { textOf } from "@/lib/platform/action/state";
import {
  recordAssignment,
  recordCover,
  recordDeclaration,
  recordDissolution,
  recordEndOfAssignment,
  recordEndOfCover,
  recordOrganisation,
  recordTerm,
  recordVoid,
} from "./commands/record-changes";
import { recordCopy } from "./copy/record";
import type { Checked, CheckedAnswer } from "./schema";

/** What was typed; the command's own schema says what is wrong with it. */
type Typed<C extends (...args: never[]) => unknown> = Parameters<C>[1] extends Checked<infer I> ? I : never;

/** A field that may be left empty, as a part of an input that then lacks it. */
function optional<N extends string>(form: FormData, name: N): { [K in N]?: string } {
  const text = textOf(form, name).trim();
  return (text === "" ? {} : { [name]: text }) as { [K in N]?: string };
}

function sent<I>(form: FormData, input: unknown): Checked<I> {
  // Choices that are none are refused by the command, in its own words.
  return { step: textOf(form, "step"), seen: textOf(form, "seen"), input: input as I };
}

/** Back to the record when it is saved; otherwise the effect, under what was typed. */
function answer(outcome: CheckedAnswer | null, form: FormData) {
  if (outcome === null) {
    const section = textOf(form, "backTo") === "organisations" ? "organisations" : "firms";
    return goTo(`/desk/${section}/${encodeURIComponent(textOf(form, "backId"))}?saved=1`);
  }
  const message = outcome.changedSince ? recordCopy.changedSince : recordCopy.checked;
  return { status: "checked" as const, message, data: outcome };
}

export const sendOrganisation = defineAction({
  command: recordOrganisation,
  read: (form) => {
    const coverForm = textOf(form, "covers.0.form");
    const others = [...form.keys()].flatMap((name) => /^other\.(.+)$/.exec(name)?.[1] ?? []);
    return sent<Typed<typeof recordOrganisation>>(form, {
      kind: textOf(form, "kind"),
      name: textOf(form, "name"),
      regionCode: textOf(form, "regionCode"),
      approvedOn: textOf(form, "approvedOn"),
      ...optional(form, "superior"),
      ...optional(form, "approvalNumber"),
      ...optional(form, "termLastDay"),
      ...optional(form, "secretary"),
      covers: [textOf(form, "firmId"), ...others].map((firmId) => ({ firmId, form: coverForm })),
    });
  },
  done: answer,
});

export const sendCover = defineAction({
  command: recordCover,
  read: (form) =>
    sent<Typed<typeof recordCover>>(form, {
      organisationId: textOf(form, "organisationId"),
      firmId: textOf(form, "firmId"),
      form: textOf(form, "form"),
      from: textOf(form, "from"),
    }),
  done: answer,
});

export const sendEndOfCover = defineAction({
  command: recordEndOfCover,
  read: (form) =>
    sent<Typed<typeof recordEndOfCover>>(form, {
      organisationId: textOf(form, "organisationId"),
      version: textOf(form, "version"),
      firmId: textOf(form, "firmId"),
      ...optional(form, "projectId"),
      on: textOf(form, "on"),
    }),
  done: answer,
});

export const sendDissolution = defineAction({
  command: recordDissolution,
  read: (form) =>
    sent<Typed<typeof recordDissolution>>(form, {
      organisationId: textOf(form, "organisationId"),
      version: textOf(form, "version"),
      on: textOf(form, "on"),
      reason: textOf(form, "reason"),
    }),
  done: answer,
});

export const sendTerm = defineAction({
  command: recordTerm,
  read: (form) =>
    sent<Typed<typeof recordTerm>>(form, {
      organisationId: textOf(form, "organisationId"),
      version: textOf(form, "version"),
      on: textOf(form, "on"),
      termLastDay: textOf(form, "termLastDay"),
      ...optional(form, "secretary"),
    }),
  done: answer,
});

export const sendDeclaration = defineAction({
  command: recordDeclaration,
  read: (form) =>
    sent<Typed<typeof recordDeclaration>>(form, {
      firmId: textOf(form, "firmId"),
      declaredOn: textOf(form, "declaredOn"),
      full: countOf(form, "full"),
      probationary: countOf(form, "probationary"),
      elsewhere: countOf(form, "elsewhere"),
    }),
  done: answer,
});

/** An empty count is not zero. */
function countOf(form: FormData, name: string): string | undefined {
  return textOf(form, name).trim() || undefined;
}

export const sendAssignment = defineAction({
  command: recordAssignment,
  read: (form) => {
    const employer = textOf(form, "instructor.employer").trim();
    return sent<Typed<typeof recordAssignment>>(form, {
      firmId: textOf(form, "firmId"),
      instructor: { name: textOf(form, "instructor.name"), ...(employer ? { employer } : {}) },
      ...optional(form, "orderNumber"),
      from: textOf(form, "from"),
      ...optional(form, "lastDay"),
    });
  },
  done: answer,
});

export const sendEndOfAssignment = defineAction({
  command: recordEndOfAssignment,
  read: (form) =>
    sent<Typed<typeof recordEndOfAssignment>>(form, {
      assignmentId: textOf(form, "assignmentId"),
      version: textOf(form, "version"),
      on: textOf(form, "on"),
      why: textOf(form, "why"),
    }),
  done: answer,
});

export const sendVoid = defineAction({
  command: recordVoid,
  read: (form) =>
    sent<Typed<typeof recordVoid>>(form, {
      kind: textOf(form, "kind"),
      id: textOf(form, "id"),
      firmId: textOf(form, "firmId"),
      version: textOf(form, "version"),
      reason: textOf(form, "reason"),
    }),
  done: answer,
});
