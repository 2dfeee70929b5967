import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlaywrightReport, readVitestReport } from "./reports";
import { runNode, type Counts, type Ended, type Stage } from "./stage";

/** One vitest project. */
export function vitest(project: string): Stage {
  return suite(project, readVitestReport, (report) =>
    runNode([
      "node_modules/vitest/vitest.mjs",
      "run",
      ...["--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ]),
  );
}

/** The end-to-end tests. */
export function playwright(browser: string): Stage {
  return suite("end to end", readPlaywrightReport, (report) =>
    runNode(["node_modules/@playwright/test/cli.js", "test", "--reporter=dot,json"], {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    }),
  );
}

function suite(
  name: string,
  read: (json: unknown) => Counts,
  run: (report: string) => Promise<Ended>,
): Stage {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), "easel-report-"));
      const report = join(folder, "report.json");
      try {
        const ended = await run(report);
        const none: Counts = { passed: 0, failed: 1, notes: [`${name}: it ended without a report`] };
        const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, "utf8"))) : none;
        if (ended.code === 0 && counts.failed === 0 && counts.passed > 0) return counts;
        console.log(ended.output);
        return { ...counts, failed: Math.max(counts.failed, 1) };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
