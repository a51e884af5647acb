import type { Client, PoolConfig } from "pg";

/**
 * The role that the portal's own connections act as: no superuser and owner of nothing, so that triggers and
 * rights hold for it (DESIGN 3.3). It cannot log in; the login role steps down to it when it connects.
 */
export const APP_ROLE = "julin_app";

const STEP_DOWN = `
  SELECT set_config('role', rolname, false) FROM pg_roles
  WHERE rolname = '${APP_ROLE}' AND pg_has_role(current_user, oid, 'MEMBER')`;

let warned = false;

function warnOnce(): void {
  if (warned) return;
  warned = true;
  process.emitWarning(
    `数据库中没有角色 ${APP_ROLE}，当前账号也无权创建；系统将以登录账号运行，审计表失去一层保护。请由数据库管理员执行 CREATE ROLE ${APP_ROLE} NOLOGIN 并授予该账号。`,
  );
}

/** How a pool's connections step down. On a server that is not ours the role may be missing. */
export function steppingDown(embedded: boolean): PoolConfig {
  if (embedded) return { options: `-c role=${APP_ROLE}` };
  return {
    onConnect: async (client) => {
      const { rowCount } = await client.query(STEP_DOWN);
      if (rowCount === 0) warnOnce();
    },
  };
}

/** A second process may create it between the look and the create; both errors then mean that it is there. */
const CREATE = `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN CREATE ROLE ${APP_ROLE} NOLOGIN; END IF;
    IF NOT pg_has_role(current_user, '${APP_ROLE}', 'MEMBER') THEN
      EXECUTE format('GRANT ${APP_ROLE} TO %I', current_user);
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`;

const RIGHTS = `
  GRANT USAGE ON SCHEMA public TO ${APP_ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${APP_ROLE};
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${APP_ROLE};
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP_ROLE};
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${APP_ROLE};`;

const PROTECT_HISTORY = `REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${APP_ROLE}`;

function isRefused(error: unknown): boolean {
  return (error as { code?: string }).code === "42501";
}

/**
 * Makes the role where that is possible and gives it the tables as they are now, and later ones.
 * @param owner connected as the login role
 */
export async function grantAppRole(owner: Client): Promise<void> {
  try {
    await owner.query(CREATE);
    await owner.query(RIGHTS);
    await owner.query(PROTECT_HISTORY);
  } catch (error) {
    if (!isRefused(error)) throw error;
    warnOnce();
  }
}
