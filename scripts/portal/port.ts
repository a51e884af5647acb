import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** @throws Error with a way out when another program listens on the port */
export async function requirePort(port: number): Promise<void> {
  await new Promise<void>((done, fail) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") {
        fail(
          new Error(
            `端口 ${port} 已被占用。请停止占用它的程序，或换一个端口，如：PORT=${port + 1} npm start`,
          ),
        );
      } else if (error.code === "EACCES") {
        fail(new Error(`无权使用端口 ${port}。请用 PORT 指定 1024 以上的端口。`));
      } else fail(error);
    });
    server.listen({ port, exclusive: true }, () => server.close(() => done()));
  });
}

/** Waits until the web server answers, whatever it says. */
export async function untilServing(port: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    try {
      await fetch(`http://127.0.0.1:${port}/api/health/live`, { redirect: "manual", signal });
      return;
    } catch {
      signal.throwIfAborted();
      await sleep(150);
    }
  }
}
