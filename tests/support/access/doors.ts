import type { Command } from "@/lib/platform/command/define-command";
import type { Actor } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import type { Place } from "./places";

/**
 * One way in: a command, a query, an address of the API. The action is written down here once more, by hand: a
 * door that asks for another one is found out.
 */
export interface Door {
  readonly kind: "command" | "record" | "list" | "anywhere" | "silent";
  readonly action: Action;
  readonly ask: (actor: Actor, place: Place) => Promise<unknown>;
  /** Kinds of grants by name that it also serves. */
  readonly names: readonly ("FIRM" | "PROJECT")[];
  /** Whether a place that ceased is still somewhere that it can be asked about. */
  readonly seesCeased: boolean;
}

/** Why a door is left out of the proof. */
export interface Exempt {
  readonly exempt: string;
}

export type Entry = Door | Exempt;

/** What the proof knows of one domain, by the names that its commands and queries are exported under. */
export interface DomainDoors {
  readonly commands: Readonly<Record<string, Entry>>;
  readonly queries: Readonly<Record<string, Entry>>;
}

type Options = Partial<Pick<Door, "names" | "seesCeased">>;

function door(kind: Door["kind"], action: Action, ask: Door["ask"], options: Options): Door {
  return { kind, action, ask, names: [], seesCeased: false, ...options };
}

/**
 * A command on something at a place. What it does is taken back, so an input may be one that succeeds; a refusal
 * by rules also shows that it got past the access.
 */
export function command<I>(
  action: Action,
  run: Command<I, unknown>,
  input: (place: Place) => I,
  options: Options = {},
): Door {
  return door("command", action, (actor, place) => run(actor, input(place)), options);
}

/** A query for one record of a place. */
export function record(action: Action, ask: Door["ask"], options: Options = {}): Door {
  return door("record", action, ask, options);
}

/** A query for what lies in a place. */
export function list(action: Action, ask: Door["ask"], options: Options = {}): Door {
  return door("list", action, ask, options);
}

/** What refuses no place, or is told none: only the right can refuse it, and it may show nothing from outside. */
export function anywhere(action: Action, ask: Door["ask"]): Door {
  return door("anywhere", action, ask, {});
}

/** What refuses nobody and shows less, such as a queue: it may show nothing from outside. */
export function silent(action: Action, ask: Door["ask"]): Door {
  return door("silent", action, ask, {});
}

export function exempt(reason: string): Exempt {
  return { exempt: reason };
}
