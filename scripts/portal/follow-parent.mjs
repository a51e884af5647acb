/*
 * Loaded into the web server and the worker: a supervisor that was killed cannot stop them any more, so they
 * notice themselves that their parent has changed.
 */
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 2_000).unref();
