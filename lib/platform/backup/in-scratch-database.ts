import { randomBytes } from "node:crypto";
import pg from "pg";
import { pointedAtNeighbour } from "@/lib/platform/db/address";
import { closeDb } from "@/lib/platform/db/client";
import { AppError } from "@/lib/shared/result";
import { asOwner } from "./as-owner";

const NOT_ALLOWED = "42501";

/**
 * Points this process at an empty database of its own on the same server, for `work`, and takes it away again.
 * @throws AppError STATE when the account of DATABASE_URL may not create databases
 */
export async function inScratchDatabase<T>(work: () => Promise<T>): Promise<T> {
  const name = `julin_drill_${randomBytes(6).toString("hex")}`;
  await asOwner(async (owner) => {
    try {
      await owner.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== NOT_ALLOWED) throw error;
      const message = "数据库账号无权新建数据库，不能演练。请由数据库管理员执行 ALTER ROLE 账号 CREATEDB";
      throw new AppError("STATE", message, [], error);
    }
  });
  await closeDb();
  try {
    return await pointedAtNeighbour(name, async () => {
      try {
        return await work();
      } finally {
        await closeDb();
      }
    });
  } finally {
    await asOwner((owner) => owner.query(`DROP DATABASE ${name} WITH (FORCE)`));
  }
}
