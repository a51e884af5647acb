import { describeGuard } from "./support/guard";

// In two pieces, or this file would catch itself.
const CLAIM = new RegExp(`根据[“"']?《${"指导意见"}》`);

describeGuard({
  promise: "no number is given the authority of a guidance whose text is not public",
  concerns: /^(?:app|components|lib|prisma|docs|public|tests)\/|^README/,
  check: (files) => Object.keys(files).filter((path) => CLAIM.test(files[path] ?? "")),
  planted: { "the claim": { "lib/domains/firms/copy.ts": `'根据《${"指导意见"}》,应选派指导员'` } },
  innocent: {
    "a target with its own source": { "lib/domains/settings/copy.ts": "'目标来源:市委组织部通知'" },
  },
});
