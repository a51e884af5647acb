import { spawn } from "node:child_process";

/**
 * Runs a program to its end with the terminal's output and no input.
 * @param {string} file
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export async function run(file, args, options = {}) {
  return await new Promise((done, fail) => {
    const child = spawn(file, args, { stdio: ["ignore", "inherit", "inherit"], ...options });
    child.on("error", (error) => {
      if (options.signal?.aborted) done(1);
      else fail(error);
    });
    child.on("close", (code) => done(code ?? 1));
  });
}

/** Runs npm: as npm itself told us where it is, otherwise from the PATH (a .cmd file on Windows). */
export async function npm(args, options = {}) {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return await run(process.execPath, [own, ...args], options);
  return await run("npm", args, { ...options, shell: process.platform === "win32" });
}

/** The program of an installed package, run by this very Node. */
export async function runNode(args, options = {}) {
  return await run(process.execPath, args, options);
}
