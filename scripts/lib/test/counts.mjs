import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number }} VitestReport
 */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/**
 * A runner that failed without a failed test (it crashed, or a file did not load) counts as one failed.
 * @param {Counts | null} counts null when there is no report
 * @param {boolean} isFine the runner's own verdict
 * @returns {Counts}
 */
function judge(counts, isFine) {
  const found = counts ?? { passed: 0, failed: 0, skipped: 0 }
  return isFine || found.failed > 0 ? found : { ...found, failed: 1 }
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
    // What passed at the second try did pass; the list above the table calls it flaky.
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected,
    skipped: report.stats.skipped,
  }
  return judge(counts, isFine)
}
