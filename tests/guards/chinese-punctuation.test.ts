import { speaksToPeople, withFullWidth } from "@/scripts/style/chinese-punctuation";
import { describeGuard } from "./support/guard";

describeGuard({
  promise: "Chinese sentences take full-width punctuation (npm run fix:punctuation mends them)",
  concerns: /^(?:app|components|lib|prisma|scripts)\/|\.zh-CN\.md$/,
  check: (files) =>
    Object.keys(files).filter(
      (path) => speaksToPeople(path) && withFullWidth(files[path] ?? "", path) !== files[path],
    ),
  planted: {
    "a comma": { "lib/domains/firms/copy.ts": "export const a = '没有这家企业,请核对'" },
    "a colon before a value": {
      "lib/domains/firms/copy.ts": "export const a = (n: string) => `企业:$" + "{n}`",
    },
    "a colon behind emphasis in a paper": { "docs/manual.zh-CN.md": "- **待办**:事项" },
    "brackets in page text": { "components/firms/a.tsx": "const A = () => <p>社区(村)</p>" },
    "brackets around a value": {
      "lib/domains/firms/copy.ts": "const a = (d: string) => `批准日($" + "{d}),请核对`",
    },
  },
  innocent: {
    "code in a paper": { "README.zh-CN.md": "运行 `julin import 文件,数据` 即可" },
    "an address": { "lib/platform/env/a.ts": "const a = 'postgresql://用户:密码@主机:5432/库名'" },
    "English with a Chinese word": { "lib/domains/firms/a.ts": "// for 社区, as in the law" },
    "what offices type": { "lib/domains/transfers/rules/header-names.ts": "const a = '社区(村)'" },
  },
});
