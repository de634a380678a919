import { mkdirSync, writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";

/** Writes the closing lines of a test run to a file, so that whoever started the run can print them last. */
export default class TestSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const skipped = tests.filter((test) => test.result().state === "skipped");
    // A file that does not load has no test that could fail, and neither has a stray rejection.
    const broken = modules.filter((module) => !module.ok() && !hasFailedTest(module));
    const failed = count("failed") + broken.length + unhandled.length;
    const lines = [
      `Test files  ${modules.length - failedFiles(modules)} passed, ${failedFiles(modules)} failed`,
      ...broken.map((module) => `failed to run: ${module.relativeModuleId}`),
      ...skipReasons(skipped),
      `${count("passed")} passed, ${failed} failed, ${skipped.length} skipped`,
    ];
    const projects = [...new Set(modules.map(({ project }) => project.name))];
    mkdirSync("test-results", { recursive: true });
    writeFileSync(`test-results/summary-${projects.join("-")}.txt`, `${lines.join("\n")}\n`);
  }
}

function hasFailedTest(module: TestModule): boolean {
  return [...module.children.allTests("failed")].length > 0;
}

function failedFiles(modules: readonly TestModule[]): number {
  return modules.filter((module) => !module.ok()).length;
}

/** One line per file and reason: forty skipped browser tests share one cause. */
function skipReasons(tests: TestCase[]): string[] {
  const groups = new Map<string, number>();
  for (const test of tests) {
    const result = test.result();
    const reason = (result.state === "skipped" && result.note) || test.fullName;
    const key = `${test.module.relativeModuleId}: ${reason}`;
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return [...groups].map(([key, size]) => `skipped ${size} in ${key}`);
}
