import type { DomainDoors, Entry } from "./doors";
import { audit } from "./doors/audit";
import { coverage } from "./doors/coverage";
import { dispatch } from "./doors/dispatch";
import { firms } from "./doors/firms";
import { party } from "./doors/party";
import { people } from "./doors/people";
import { proposals } from "./doors/proposals";
import { regions } from "./doors/regions";
import { settings } from "./doors/settings";
import { transfers } from "./doors/transfers";

const DOMAINS: Readonly<Record<string, DomainDoors>> = {
  regions,
  people,
  settings,
  firms,
  party,
  dispatch,
  coverage,
  proposals,
  transfers,
  audit,
};

/** Every command and query that the proof knows, as `domain/name`. */
export const DOORS: readonly (readonly [string, Entry])[] = Object.entries(DOMAINS).flatMap(
  ([domain, { commands, queries }]) =>
    Object.entries({ ...commands, ...queries }).map(([name, entry]) => [`${domain}/${name}`, entry] as const),
);
