import { LEDGER_PROBLEM_LABELS } from "@/lib/domains/transfers/labels";
import type { LedgerProblemCode } from "@/lib/domains/transfers/schema";
import edge from "@/tests/fixtures/ledgers/ledger-edge.expected.json" with { type: "json" };
import heping from "@/tests/fixtures/ledgers/ledger-heping.expected.json" with { type: "json" };
import { julin } from "@/tests/support/e2e/cli";
import { figuresOnPage, type ShownFigures } from "@/tests/support/e2e/figures-on-page";
import { type FreshPortal, onFreshPortal as test } from "@/tests/support/e2e/fresh-portal";
import { commit, countsOnPage, ledger, uploadLedger } from "@/tests/support/e2e/import-page";
import { firstSignIn } from "@/tests/support/e2e/sign-in";
import { expect } from "@/tests/support/e2e/test";

/*
 * The main job as the first official of a district meets it: a portal with regions and nothing else, an account made
 * on the command line, a ledger as offices send it.
 */

type Figures = Readonly<Record<string, ShownFigures>>;

const DAYS = [
  { day: heping.asOf, expected: heping.figures as unknown as Figures },
  { day: "2026-04-01", expected: heping.figuresDayAfter as unknown as Figures },
];
const PASSWORD = "三月的浑河两岸-2026";

test.describe.configure({ mode: "serial", timeout: 400_000 });

async function official({ dataDir }: FreshPortal, login: string, region: string) {
  const create = [
    "user",
    "create",
    login,
    "--name",
    "示例经办人",
    "--role",
    "DISTRICT_OFFICIAL",
    "--scope",
    region,
  ];
  const { password } = await julin<{ password: string }>(create, dataDir);
  return { login, password };
}

test("a district imports its ledger, and every region shows the expected figures on both days", async ({
  page,
  request,
  portal,
}) => {
  const { login, password } = await official(portal, "heping", "region:210102");
  await firstSignIn(page, login, password, PASSWORD);

  await page.getByRole("link", { name: "台账导入" }).first().click();
  await uploadLedger(page, ledger("ledger-heping.xlsx"));
  const { accepted, rejected, rows } = heping.counts;
  const checked = { 企业行: rows, 正确: accepted, 有误: rejected, 新增: accepted, 更新: 0, 无变化: 0 };
  expect(await countsOnPage(page)).toEqual(checked);
  await commit(page);
  await expect(page.getByText(`新增${accepted}家`)).toBeVisible();
  await page.getByRole("link", { name: "查看目标推进" }).click();
  await page.waitForURL(/asOf=2026-03-31/);

  for (const { day, expected } of DAYS) {
    const shown = new Map<string, ShownFigures>();
    const parents = Object.keys(expected).filter((code) => code.length < 12);
    for (const region of parents) {
      await page.goto(`/desk/coverage?region=${region}&asOf=${day}`, { waitUntil: "domcontentloaded" });
      for (const [code, figures] of await figuresOnPage(page)) {
        // A street is shown twice, in its district and by itself: both must agree.
        if (shown.has(code)) expect(figures).toEqual(shown.get(code));
        shown.set(code, figures);
      }
    }
    const named = Object.keys(expected).map((code) => [code, shown.get(code)]);
    expect(Object.fromEntries(named)).toEqual(expected);
  }

  const create = ["token", "create", "--user", login, "--name", "e2e"];
  const { token } = await julin<{ token: string }>(create, portal.dataDir);
  const headers = { authorization: `Bearer ${token}` };
  for (const { day, expected } of DAYS) {
    for (const [region, figures] of Object.entries(expected)) {
      const answer = await request.get(`/api/v1/coverage?region=${region}&asOf=${day}`, {
        headers,
      });
      expect(figuresOf(await answer.json()), `${region} ${day}`).toEqual(figures);
    }
  }
});

interface Answer extends Pick<ShownFigures, "firms" | "unsurveyed"> {
  readonly orgCoverage: Ratio;
  readonly instructorCoverage: Ratio;
  readonly workCoverage: Ratio;
}
type Ratio = { readonly numerator: number; readonly denominator: number };

function figuresOf({
  firms,
  unsurveyed,
  orgCoverage,
  instructorCoverage,
  workCoverage,
}: Answer): ShownFigures {
  const pair = ({ numerator, denominator }: Ratio) => [numerator, denominator] as const;
  return {
    firms,
    unsurveyed,
    orgCoverage: pair(orgCoverage),
    instructorCoverage: pair(instructorCoverage),
    workCoverage: pair(workCoverage),
  };
}

test("the ledger of edges shows each of its problems at its row, and commits the rest", async ({
  page,
  portal,
}) => {
  const { login, password } = await official(portal, "huanggu", "region:210106");
  await firstSignIn(page, login, password, PASSWORD);

  await uploadLedger(page, ledger("ledger-edge.xlsx"));
  const { rows, accepted, rejected } = edge.counts;
  expect(await countsOnPage(page)).toMatchObject({ 企业行: rows, 正确: accepted, 有误: rejected });
  await page.goto(`${page.url()}?pageSize=200`);
  const shown = await page
    .getByRole("table", { name: "需要核对的问题" })
    .locator("tbody tr")
    .evaluateAll((lines) =>
      lines.map((line) => {
        const [place, problem] = [...line.children].map((cell) => cell.textContent ?? "");
        return `${place} ${problem}`;
      }),
    );
  const wanted = edge.rows.flatMap(({ row, errors = [], warnings = [] }) =>
    [...errors, ...warnings].map((code) => {
      return `第${row}行 ${LEDGER_PROBLEM_LABELS[code as LedgerProblemCode].label}`;
    }),
  );
  expect(wanted.filter((each) => !shown.some((line) => line.endsWith(each)))).toEqual([]);
  for (const { row } of edge.rows.filter((each) => !each.accepted)) {
    expect(
      shown.some((line) => line.includes(`第${row}行 `)),
      `row ${row}`,
    ).toBe(true);
  }

  await commit(page);
  await page.getByRole("link", { name: "查看企业清单" }).click();
  await expect(page.getByText(`共 ${accepted} 家`)).toBeVisible();
});
