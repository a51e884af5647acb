import { ensurePrismaClient } from "./bootstrap/prisma-client.mjs";

/* Before types are checked or tests are run by hand: a schema that came with a pull would leave them with an old client. */
await ensurePrismaClient();
