import type { Page } from "@playwright/test";

export type Pair = readonly [number, number];

export interface ShownFigures {
  readonly firms: number;
  readonly unsurveyed: number;
  readonly orgCoverage: Pair;
  readonly instructorCoverage: Pair;
  readonly workCoverage: Pair;
}

/** The table "哪里弱、弱在哪一项": one row a region below the one shown, and one for that itself. */
export async function figuresOnPage(page: Page): Promise<Map<string, ShownFigures>> {
  const table = page.getByRole("table", { name: "哪里弱、弱在哪一项" });
  const rows = await table.evaluate((element) =>
    [...element.querySelectorAll("tbody tr, tfoot tr")].map((row) => ({
      href: row.querySelector("th a")?.getAttribute("href") ?? "",
      cells: [...row.querySelectorAll("td a")].map((cell) => cell.getAttribute("aria-label") ?? ""),
    })),
  );
  return new Map(rows.map(({ href, cells }) => [regionIn(href), figuresIn(cells)]));
}

function regionIn(href: string): string {
  return new URL(href, "http://here.invalid").searchParams.get("region") ?? "";
}

function figuresIn([org, instructor, work, unsurveyed, firms]: readonly string[]): ShownFigures {
  return {
    firms: countIn(firms),
    unsurveyed: countIn(unsurveyed),
    orgCoverage: pairIn(org),
    instructorCoverage: pairIn(instructor),
    workCoverage: pairIn(work),
  };
}

function pairIn(label = ""): Pair {
  const [, numerator, denominator] = /\((\d+)\/(\d+)\)$/.exec(label) ?? [];
  return [Number(numerator), Number(denominator)];
}

function countIn(label = ""): number {
  return Number(/(\d+)$/.exec(label)?.[1]);
}
