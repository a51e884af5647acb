import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

// Dates must come out the same wherever the server stands: run once more with TZ=America/Los_Angeles to see.
process.env.TZ ??= "UTC";

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        // Property tests take their time on a busy machine; that alone is no failure.
        test: {
          name: "unit",
          include: ["lib/**/*.test.{ts,tsx}", "components/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: "guards", include: ["tests/guards/**/*.test.ts"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
