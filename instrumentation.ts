/** Runs once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  // Next builds this file for its edge runtime too, where none of it could run; the test is taken out of the build.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ stampRequests }, { stampAnswers }, { countRequests }] = await Promise.all([
    import("./lib/platform/http/stamp-requests"),
    import("./lib/platform/http/stamp-answers"),
    import("./lib/platform/metrics/requests"),
    import("./lib/wiring/install"),
  ]);
  stampRequests();
  stampAnswers();
  countRequests();
}
