/** Runs once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  const [{ stampRequests }, { stampAnswers }] = await Promise.all([
    import("./lib/platform/http/stamp-requests"),
    import("./lib/platform/http/stamp-answers"),
    import("./lib/wiring/install"),
  ]);
  stampRequests();
  stampAnswers();
}
