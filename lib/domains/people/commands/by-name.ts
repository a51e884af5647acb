import type { CommandOptions } from "@/lib/platform/command/define-command";
import type { Actor } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import { AppError } from "@/lib/shared/result";
import type { CreatedUser, NamedScope } from "../schema";
import { createUser } from "./create-user";
import { addGrants } from "./grants";
import { resolveScope } from "./resolve-scope";

/*
 * The same commands for those who know a place by its name: a form, whose refusals belong to the field in which the
 * name was typed.
 */

interface NamedGrant {
  readonly role: Role;
  readonly scope: NamedScope;
  readonly from?: string;
  readonly until?: string;
}

export async function createUserByName(
  actor: Actor,
  { scope, ...wanted }: NamedGrant & { readonly login: string; readonly name: string },
  origin: CommandOptions,
): Promise<CreatedUser> {
  const scopes = [await resolveScope(actor, scope)];
  return atItsField(createUser(actor, { ...wanted, scopes }, origin));
}

export async function addGrantByName(
  actor: Actor,
  { scope, ...wanted }: NamedGrant & { readonly login: string; readonly version: string },
  origin: CommandOptions,
): Promise<void> {
  const scopes = [await resolveScope(actor, scope)];
  return atItsField(addGrants(actor, { ...wanted, scopes }, origin));
}

async function atItsField<O>(work: Promise<O>): Promise<O> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const reasons = error.reasons.map((reason) =>
      reason.field?.startsWith("scopes") ? { ...reason, field: "place" } : reason,
    );
    throw new AppError(error.code, error.message, reasons, error);
  }
}
