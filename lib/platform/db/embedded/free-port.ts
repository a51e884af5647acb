import { createServer } from "node:net";

/** Tries a port of the loopback address; 0 asks for any. @returns the port, or null when it is taken */
async function tryPort(port: number): Promise<number | null> {
  return await new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(null));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : null;
      server.close(() => done(found));
    });
  });
}

/** The wanted port when it is free, otherwise any other. */
export async function freePort(wanted: number | null): Promise<number> {
  const port = (wanted === null ? null : await tryPort(wanted)) ?? (await tryPort(0));
  if (port === null) throw new Error("本机没有空闲端口可供内置数据库使用");
  return port;
}
