import { headers } from "next/headers";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import { currentSession, nextPage, SIGN_IN_PAGE } from "@/lib/platform/auth/current";
import type { Visitor } from "@/lib/platform/auth/session-rows";
import type { CommandOptions } from "@/lib/platform/command/define-command";
import { env } from "@/lib/platform/env/env";
import { addressOf } from "@/lib/platform/http/client-address";
import { isFromOwnPage } from "@/lib/platform/http/own-origin";
import { requestIdOf } from "@/lib/platform/http/request-id";
import { safeReturnPath, withReturnPath } from "@/lib/platform/http/return-path";
import type { Actor } from "@/lib/shared/access/actor";
import { AppError } from "@/lib/shared/result";
import { refusedBecause } from "./failure";
import { type ActionState, sentValues } from "./state";

/** What a command that cares may know of the request; others take the request id from it. */
export interface ActionOrigin extends CommandOptions, Visitor {
  readonly requestId: string;
}

export interface ActionDefinition<I, O, D> {
  readonly command: (actor: Actor, input: I, origin: ActionOrigin) => Promise<O>;
  readonly read: (form: FormData) => I | Promise<I>;
  /**
   * What to say, or where to go (`redirect`), when it is done. `checked`: nothing is done yet, the person is to
   * look at `data` first, and the form keeps what was typed.
   */
  readonly done?: (output: O, form: FormData) => Done<D> | Promise<Done<D>>;
  /**
   * Who may send it at all: people with nothing left to do (the default), everybody signed in (for the password
   * and the second factor themselves), or anybody.
   */
  readonly sender?: "settled" | "signed-in" | "anybody";
  /** Fields besides passwords whose text must not be sent back. */
  readonly secrets?: readonly string[];
}

// biome-ignore lint/suspicious/noConfusingVoidType: `done` may say nothing at all
type Done<D> = { readonly status?: "checked"; readonly message?: string; readonly data?: D } | void;

export type FormAction<D> = (previous: ActionState, form: FormData) => Promise<ActionState<D>>;

/**
 * The one way from a form to a command. Works as a plain form post too. Expected failures come back as data with
 * what was sent; gone or out of scope is 404; a session that is over leads to the sign-in page and back.
 */
export function defineAction<I, O, D = never>(definition: ActionDefinition<I, O, D>): FormAction<D> {
  const { command, read, done, sender = "settled", secrets = [] } = definition;
  return async (_previous, form) => {
    const sent = await headers();
    const requestId = requestIdOf(sent);
    const values = sentValues(form, secrets);
    try {
      if (!isFromOwnPage(sent, env().publicUrl)) {
        throw new AppError("FORBIDDEN", "提交不是从本站页面发出的，没有执行。请在本站页面上重新提交");
      }
      const actor = await actorFor(sender, sent);
      const output = await command(actor, await read(form), originOf(sent, requestId));
      const answer = await done?.(output, form);
      return { status: "done", ...answer, ...(answer?.status === "checked" ? { values } : {}) };
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof AppError && error.code === "NOT_FOUND") notFound();
      if (error instanceof AppError && error.code === "UNAUTHENTICATED") redirect(signInAgain(sent));
      return refusedBecause(error, values, requestId);
    }
  };
}

function originOf(sent: Headers, requestId: string): ActionOrigin {
  return { requestId, address: addressOf(sent), userAgent: sent.get("user-agent") };
}

async function actorFor(sender: "settled" | "signed-in" | "anybody", sent: Headers): Promise<Actor> {
  const session = await currentSession();
  if (!session) {
    if (sender === "anybody") return { kind: "public" };
    redirect(signInAgain(sent));
  }
  if (sender === "settled" && session.duty) redirect(nextPage(session, pageOf(sent)));
  return session.actor;
}

function signInAgain(sent: Headers): string {
  return withReturnPath(SIGN_IN_PAGE, pageOf(sent));
}

/** The page that the form stands on. */
function pageOf(sent: Headers): string | null {
  const referer = sent.get("referer");
  if (!referer || !URL.canParse(referer)) return null;
  const { pathname, search } = new URL(referer);
  return safeReturnPath(pathname + search);
}
