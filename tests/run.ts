import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { requireBrowser } from "./support/browser";
import { check, type Counts, type Stage } from "./support/runner/stage";
import { playwright, vitest } from "./support/runner/suites";

/** The whole test run: `npm test`. Its last line is `N passed, N failed`. */
const tsx = ["--import", "tsx"];
const first: Stage[] = [
  check("database client", [...tsx, "lib/cli/prisma.ts", "generate"]),
  check("migrations match the schema", [...tsx, "lib/cli/draft-migration.ts", "check"]),
];
/** Most checks keep one core busy at most, so two rows of them go on side by side. */
const sideBySide: Stage[][] = [
  [
    check("production build", [...tsx, "lib/cli/build.ts"]),
    check("types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
    vitest("contract"),
  ],
  [
    check("formatting", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]),
    check("lint", ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."]),
    check("import rules", [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      ...[
        "--config",
        ".dependency-cruiser.mjs",
        "app",
        "components",
        "lib",
        "proxy.ts",
        "instrumentation.ts",
      ],
    ]),
    check("unused code", ["node_modules/knip/bin/knip.js"]),
    vitest("unit"),
  ],
];
const last: Stage[] = [
  vitest("integration"),
  { name: "end to end", run: async () => playwright(requireBrowser()).run() },
];

const treeBefore = tree();
const total = { passed: 0, failed: 0 };
/** Said again at the end, where nobody has to look for it. */
const notes: string[] = [];
await runStages(first);
await Promise.all(sideBySide.map(runStages));
await runStages(last);
if (tree() !== treeBefore) {
  console.log(`✗ the scripts left the checkout changed:\n${tree()}`);
  total.failed += 1;
}
if (notes.length > 0) console.log(`\n${notes.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function runStages(stages: readonly Stage[]): Promise<void> {
  for (const stage of stages) await runStage(stage);
}

async function runStage(stage: Stage): Promise<void> {
  const began = Date.now();
  const counts = await stage.run().catch((error: unknown): Counts => {
    console.log(error);
    return { passed: 0, failed: 1 };
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  const own = counts.notes ?? [];
  if (counts.failed > 0 && own.length === 0) notes.push(stage.name);
  notes.push(...own);
  const mark = counts.failed === 0 ? "✓" : "✗";
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`${mark} ${stage.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
}

/** What git sees changed, to prove that no script leaves anything behind. */
function tree(): string {
  return existsSync(".git") ? execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }) : "";
}
