/** Runs once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  await import("./lib/wiring/install");
}
