import { ensureBrowser } from "../bootstrap/browser.mjs";
import { runE2e } from "./e2e.mjs";

/* npm run test:e2e -- [Playwright's arguments] */
await ensureBrowser();
process.exit(await runE2e(process.argv.slice(2)));
