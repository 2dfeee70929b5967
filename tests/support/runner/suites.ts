import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { runNode, type Counts, type Ended, type Stage } from "./stage";

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** One vitest project. A file that cannot even be loaded counts as a failure. */
export function vitest(project: string): Stage {
  return suite(project, async (report) => {
    const ended = await runNode([
      "node_modules/vitest/vitest.mjs",
      "run",
      ...["--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ]);
    const { numPassedTests, numFailedTests, numFailedTestSuites } = vitestReport.parse(read(report));
    return { ended, counts: { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites } };
  });
}

/** The end-to-end tests; one that passed only at its second try passes and is named. */
export function playwright(browser: string): Stage {
  return suite("end to end", async (report) => {
    const ended = await runNode(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    const { expected, unexpected, flaky } = playwrightReport.parse(read(report)).stats;
    if (flaky > 0) console.log(`${flaky} passed only at the second try`);
    return { ended, counts: { passed: expected + flaky, failed: unexpected } };
  });
}

function suite(name: string, run: (report: string) => Promise<{ ended: Ended; counts: Counts }>): Stage {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), "easel-report-"));
      try {
        const { ended, counts } = await run(join(folder, "report.json"));
        if (ended.code === 0 && counts.failed === 0 && counts.passed > 0) return counts;
        console.log(ended.output);
        return { passed: counts.passed, failed: Math.max(counts.failed, 1) };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function read(report: string): unknown {
  return JSON.parse(readFileSync(report, "utf8"));
}
