import { existsSync, readFileSync } from 'node:fs'

/**
 * What came of a part; `flaky` names what passed only when it was tried again.
 * @typedef {{ passed: number, failed: number, skipped: number, flaky?: string[] }} Counts
 */
/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number }} VitestReport
 */
/**
 * @typedef {{ file: string, title: string, tests: { status: string, projectName: string }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   suites?: Suite[] }} PlaywrightReport
 */

/**
 * A runner that failed without a failed test (it crashed, or a file did not load) counts as one failed.
 * @param {Counts | null} counts null when there is no report
 * @param {boolean} isFine the runner's own verdict
 * @returns {Counts}
 */
function judge(counts, isFine) {
  const result = counts ?? { passed: 0, failed: 0, skipped: 0 }
  return isFine || result.failed > 0 ? result : { ...result, failed: 1 }
}

/** @param {string} file */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** @param {string} file @param {boolean} isFine */
export function vitestCounts(file, isFine) {
  /** @type {VitestReport | null} */
  const report = readReport(file)
  const counts = report && {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  return judge(counts, isFine)
}

/** @param {string} file @param {boolean} isFine */
export function playwrightCounts(file, isFine) {
  /** @type {PlaywrightReport | null} */
  const report = readReport(file)
  const counts = report && {
    // What passed at the second try did pass; the closing table names it.
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected,
    skipped: report.stats.skipped,
    flaky: (report.suites ?? []).flatMap(flakyIn),
  }
  return judge(counts, isFine)
}

/** @param {Suite} suite @returns {string[]} */
function flakyIn({ specs = [], suites = [] }) {
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, title }) => `${file}: ${title}`)
  return [...own, ...suites.flatMap(flakyIn)]
}
