import { relative } from "node:path";
import * as z from "zod";
import type { Counts } from "./stage";

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** What a run of vitest counted. A file that cannot even be loaded counts as a failure. */
export function readVitestReport(json: unknown): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = vitestReport.parse(json);
  const notes = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && failed.length === 0) return [noted(file, "the file", message)];
    return failed.map(({ fullName, failureMessages }) => noted(file, fullName, failureMessages?.[0]));
  });
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites, notes };
}

const spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ error: z.object({ message: z.string().default("") }).optional() })),
    }),
  ),
});
const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).default([]);
  },
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(suite),
});

/** What a run of Playwright counted. A test that passed only at its second try passed, and is noted. */
export function readPlaywrightReport(json: unknown): Counts {
  const { stats, suites } = playwrightReport.parse(json);
  const notes = specsOf(suites).flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ status, results }) =>
        noted(file, status === "flaky" ? `${title} (second try)` : title, results[0]?.error?.message),
      ),
  );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, notes };
}

function specsOf(suites: readonly z.infer<typeof suite>[]): z.infer<typeof spec>[] {
  return suites.flatMap((each) => [...each.specs, ...specsOf(each.suites)]);
}

/** One line: where, what, and the first that was said of it. */
function noted(file: string, title: string, message = ""): string {
  const said = message.split("\n").find((line) => line.trim() !== "") ?? "";
  return `${file}: ${title}: ${said.trim().slice(0, 200)}`;
}
