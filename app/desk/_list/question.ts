import type { z } from "zod";
import type { ListViewProps } from "@/components/desk/list-view";
import { getPlace, type Place } from "@/lib/domains/regions/queries";
import { hiddenColumns } from "@/lib/platform/action/list-columns";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { may, regionsFor, type UserActor } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

interface AskedInput {
  readonly region?: RegionCode | undefined;
}

export interface AskedList<I> {
  /** The address's own parameters, each once. */
  readonly query: Record<string, string>;
  readonly input: I;
  /** Absent for people of a single firm: their list is their firms. */
  readonly region: RegionCode | undefined;
}

/** What an address asks of a list; without a place, the person's topmost one. */
export async function askList<S extends z.ZodType<AskedInput>>(
  actor: UserActor,
  action: Action,
  schema: S,
  searchParams: SearchParams,
): Promise<AskedList<z.output<S>>> {
  const query = await plainParams(searchParams);
  const asked = readParams(schema, query);
  const region = asked.region ?? regionsFor(actor, action)[0];
  return { query, region, input: { ...asked, ...(region ? { region } : {}) } };
}

/** Where the list stands, with the way to it; null for people without a region. */
export async function placeOf(
  actor: UserActor,
  { region }: Pick<AskedList<unknown>, "region">,
  day: LocalDate,
): Promise<Place | null> {
  return region && may(actor, "region.read") ? await orNotFound(getPlace(actor, region, day)) : null;
}

/** What every ledger is given beside its rows. */
export async function listView<I>(
  actor: UserActor,
  name: string,
  { query, input }: AskedList<I>,
  place: Place | null,
  asOf: LocalDate,
): Promise<Omit<ListViewProps<never, I>, "list">> {
  return {
    input,
    query,
    path: place?.path ?? [],
    asOf,
    hidden: await hiddenColumns(name),
    printedBy: actor.name,
  };
}
