import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSettings, type Settings } from "./settings";

let current: Settings | null = null;

/** npm runs every script in the project's root, and so do Next and the worker. */
export function projectDir(): string {
  return process.cwd();
}

/**
 * The settings, read and checked on first use. `.env` is read here, so that the command line, the worker and
 * Next agree; a variable that is already set wins over the file.
 * @throws Error listing everything that is wrong
 */
export function env(): Settings {
  if (current) return current;
  const file = join(projectDir(), ".env");
  if (!process.env.VITEST && existsSync(file)) process.loadEnvFile(file);
  current = readSettings(process.env, projectDir());
  return current;
}

/** Reads the environment anew; for tests and for the portal's start, which set variables themselves. */
export function rereadEnv(): Settings {
  current = null;
  return env();
}

/** The environment for a child process. */
export function childEnvironment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}

/** Where the person stood who typed an npm command; relative file arguments are meant from there. */
export function callerDir(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
