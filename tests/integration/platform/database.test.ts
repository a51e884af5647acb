import { describe, expect, it } from "vitest";
import { db, pool } from "@/lib/platform/db/client";
import { describeConstraints } from "@/lib/platform/db/errors";
import { migrate } from "@/lib/platform/db/migrate";
import { probeDatabase } from "@/lib/platform/db/probe";
import { inTransaction } from "@/lib/platform/db/transaction";
import { useTestDatabase } from "@/tests/support/database";
import { onDatabase } from "@/tests/support/on-database";

const database = useTestDatabase();

describe("the app's connection", () => {
  it("acts as a role that is no superuser and owns no table", async () => {
    const { rows } = await pool().query(`
      SELECT current_user AS role, rolsuper AS superuser,
        (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
      FROM pg_roles WHERE rolname = current_user`);
    expect(rows).toEqual([{ role: "julin_app", superuser: false, owned: 0 }]);
  });

  it("may read and write rows of a table made later, but neither empty nor change a table", async () => {
    await onDatabase(database.ownerUrl, (owner) => owner.query("CREATE TABLE later (id int PRIMARY KEY)"));
    await pool().query("INSERT INTO later VALUES (1)");
    expect((await pool().query("SELECT id FROM later")).rows).toEqual([{ id: 1 }]);
    await expect(pool().query("TRUNCATE later")).rejects.toMatchObject({ code: "42501" });
    await expect(pool().query("ALTER TABLE later ADD COLUMN x int")).rejects.toMatchObject({ code: "42501" });
  });

  it("has limits, so that nothing waits for ever", async () => {
    const limitOf = async (name: string) => (await pool().query(`SHOW ${name}`)).rows[0]?.[name];
    expect(await limitOf("statement_timeout")).toBe("5s");
    expect(await limitOf("lock_timeout")).toBe("2s");
    expect(await limitOf("idle_in_transaction_session_timeout")).toBe("10s");
  });
});

describe("inTransaction", () => {
  it("says in Chinese what a constraint means", async () => {
    await onDatabase(database.ownerUrl, (owner) =>
      owner.query(`
        CREATE TABLE claim (id int CONSTRAINT claim_once PRIMARY KEY, during daterange,
          CONSTRAINT claim_no_overlap EXCLUDE USING gist (during WITH &&))`),
    );
    describeConstraints({ claim_no_overlap: "同一时间只能有一个认领" });
    const insert = (id: number, during: string) =>
      inTransaction((tx) => tx.$executeRaw`INSERT INTO claim VALUES (${id}, ${during}::daterange)`);
    await insert(1, "[2026-01-01,2026-02-01)");
    await expect(insert(1, "[2027-01-01,2027-02-01)")).rejects.toMatchObject({
      name: "AppError",
      code: "CONFLICT",
    });
    await expect(insert(2, "[2026-01-15,2026-03-01)")).rejects.toMatchObject({
      code: "CONFLICT",
      message: "同一时间只能有一个认领",
    });
  });

  it("says that a missing record is not found", async () => {
    const work = inTransaction((tx) => tx.user.update({ where: { login: "nobody" }, data: { name: "x" } }));
    await expect(work).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("ends a statement that takes too long", async () => {
    const work = inTransaction((tx) => tx.$queryRaw`SELECT pg_sleep(2)::text`, { statementTimeoutMs: 50 });
    await expect(work).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });

  it("runs both of two transactions that deadlock", async () => {
    await onDatabase(database.ownerUrl, async (owner) => {
      await owner.query("CREATE TABLE pair (id int PRIMARY KEY, n int NOT NULL)");
      await owner.query("INSERT INTO pair VALUES (1, 0), (2, 0)");
    });
    let runs = 0;
    let bothHold: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      bothHold = done;
    });
    const cross = (first: number, second: number) =>
      inTransaction(async (tx) => {
        runs += 1;
        await tx.$executeRaw`UPDATE pair SET n = n + 1 WHERE id = ${first}`;
        if (runs === 2) bothHold();
        await held;
        await tx.$executeRaw`UPDATE pair SET n = n + 1 WHERE id = ${second}`;
      });
    await Promise.all([cross(1, 2), cross(2, 1)]);
    expect((await pool().query("SELECT n FROM pair ORDER BY id")).rows).toEqual([{ n: 2 }, { n: 2 }]);
    expect(runs).toBeGreaterThan(2);
  });
});

describe("the client", () => {
  it("recovers by itself after its connections are cut", async () => {
    await db().user.count();
    await onDatabase(database.ownerUrl, (owner) =>
      owner.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'julin'"),
    );
    await new Promise((done) => setTimeout(done, 100));
    expect(await db().user.count()).toBe(0);
    expect(await probeDatabase()).toBe(true);
  });
});

describe("migrate", () => {
  it("does nothing the second time", async () => {
    expect(await migrate(database.ownerUrl)).toEqual([]);
  });
});
