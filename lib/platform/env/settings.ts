import { resolve } from "node:path";
import { z } from "zod";
import { AppError } from "@/lib/shared/result";
import { readStartInstant } from "./start-instant";

/** What an empty line in `.env` means: not set. */
function dropEmpty(source: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    const text = value?.trim();
    if (text) filled[name] = text;
  }
  return filled;
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === "/" && !search && !hash;
}

const integer = (message: string, min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);

const withProtocol = (protocol: RegExp, message: string) =>
  z.string().refine((text) => URL.canParse(text) && protocol.test(new URL(text).protocol), message);

const table = z.object({
  PORT: integer("须为 1 至 65535 之间的整数", 1, 65_535).default(3000),
  PUBLIC_URL: z
    .string()
    .refine(isWebAddress, "须为不带路径的网址,如 https://julin.example.cn")
    .transform((text) => text.replace(/\/$/, ""))
    .optional(),
  TRUSTED_PROXIES: integer("须为 0 至 10 之间的整数", 0, 10).default(0),
  DATABASE_URL: withProtocol(
    /^postgres(ql)?:$/,
    "须为 PostgreSQL 连接地址,如 postgresql://用户:密码@主机:5432/库名",
  ).optional(),
  JULIN_DATA_DIR: z.string().default(".data"),
  JULIN_DEMO: z.enum(["0", "1"], "只能为 0 或 1").optional(),
  JULIN_NOW: z
    .string()
    .transform((text, context) => {
      const instant = readStartInstant(text);
      if (instant) return instant;
      context.addIssue("须为 ISO 时间，如 2026-03-31T09:00:00+08:00");
      return z.NEVER;
    })
    .optional(),
  AUTH_SECRET: z.string().min(32, "至少 32 个字符").optional(),
  ENCRYPTION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "须为 64 位十六进制数（32 字节）")
    .optional(),
  SMTP_URL: withProtocol(/^smtps?:$/, "须为 smtp:// 或 smtps:// 地址").optional(),
  S3_ENDPOINT: withProtocol(/^https?:$/, "须为网址").optional(),
  S3_REGION: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, "至少 16 个字符").optional(),
  BACKUP_DIR: z.string().optional(),
  BACKUP_TIME: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "须为 00:00 至 23:59 之间的时刻，如 02:30")
    .default("02:30"),
  BACKUP_KEEP: integer("须为 1 至 1000 之间的整数", 1, 1_000).default(14),
  NODE_ENV: z.string().optional(),
});

/** Rules about more than one setting. */
const settings = table.superRefine((value, context) => {
  const refuse = (name: string, message: string) =>
    context.addIssue({ code: "custom", path: [name], message });
  if (value.DATABASE_URL) {
    if (!value.AUTH_SECRET) refuse("AUTH_SECRET", "使用 DATABASE_URL 时必须设置");
    if (!value.ENCRYPTION_KEY) refuse("ENCRYPTION_KEY", "使用 DATABASE_URL 时必须设置");
    if (value.JULIN_NOW) refuse("JULIN_NOW", "只能与内置数据库同用，请去掉 JULIN_NOW 或 DATABASE_URL");
  }
  const needed = ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;
  if (needed.some((name) => value[name])) {
    for (const name of needed) if (!value[name]) refuse(name, "S3_* 须一并设置");
  }
});

export interface S3Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface BackupSettings {
  /** Absolute path. */
  readonly dir: string;
  /** Not before this time of the business day, `HH:MM`. */
  readonly time: string;
  readonly keep: number;
}

/** Everything the portal takes from its environment; the secrets are in `secrets.ts`. */
export interface Settings {
  readonly port: number;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly secureCookies: boolean;
  readonly trustedProxies: number;
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  /** Absolute path. */
  readonly dataDir: string;
  readonly demo: boolean;
  /** The business instant that JULIN_NOW asks for; see `clock.ts`. */
  readonly startInstant: Date | null;
  readonly authSecret: string | null;
  readonly encryptionKey: string | null;
  readonly smtpUrl: string | null;
  readonly s3: S3Settings | null;
  /** Lets a Prometheus on another machine read the figures. */
  readonly metricsToken: string | null;
  /** Null: nobody asked for backups. */
  readonly backups: BackupSettings | null;
  readonly production: boolean;
}

function s3Of(value: z.output<typeof settings>): S3Settings | null {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = value;
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return null;
  return {
    endpoint: S3_ENDPOINT,
    region: value.S3_REGION ?? "us-east-1",
    bucket: S3_BUCKET,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}

/**
 * Reads the settings table.
 * @param projectDir what a relative JULIN_DATA_DIR is relative to
 * @throws AppError INVALID with one readable list of everything that is wrong
 */
export function readSettings(
  source: Readonly<Record<string, string | undefined>>,
  projectDir: string,
): Settings {
  const read = settings.safeParse(dropEmpty(source));
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  · ${issue.path.join(".")}:${issue.message}`);
    throw new AppError(
      "INVALID",
      `环境设置有误，请改正后再启动（说明见 .env.example）：\n${lines.join("\n")}`,
    );
  }
  const value = read.data;
  const publicUrl = value.PUBLIC_URL ?? `http://localhost:${value.PORT}`;
  return {
    port: value.PORT,
    publicUrl,
    secureCookies: publicUrl.startsWith("https:"),
    trustedProxies: value.TRUSTED_PROXIES,
    databaseUrl: value.DATABASE_URL ?? null,
    dataDir: resolve(projectDir, value.JULIN_DATA_DIR),
    demo: value.JULIN_DEMO ? value.JULIN_DEMO === "1" : !value.DATABASE_URL,
    startInstant: value.JULIN_NOW ?? null,
    authSecret: value.AUTH_SECRET ?? null,
    encryptionKey: value.ENCRYPTION_KEY ?? null,
    smtpUrl: value.SMTP_URL ?? null,
    s3: s3Of(value),
    metricsToken: value.METRICS_TOKEN ?? null,
    backups: value.BACKUP_DIR
      ? { dir: resolve(projectDir, value.BACKUP_DIR), time: value.BACKUP_TIME, keep: value.BACKUP_KEEP }
      : null,
    production: value.NODE_ENV === "production",
  };
}
