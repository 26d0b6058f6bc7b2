import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from '../paths.mjs'

/**
 * What came of a part; `flaky` names what passed only when it was tried again, `failures` what failed, with why.
 * @typedef {{ passed: number, failed: number, skipped: number, flaky?: string[], failures?: string[] }} Counts
 */
/**
 * @typedef {{ fullName: string, status: string, failureMessages?: string[] }} VitestCase
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults?: { name: string, message?: string, status: string, assertionResults: VitestCase[] }[] }} VitestReport
 */
/**
 * @typedef {{ errors?: { message?: string }[] }} Try
 * @typedef {{ file: string, title: string, tests: { status: string, projectName: string, results?: Try[] }[] }} Spec
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
    failures: (report.testResults ?? []).flatMap(failuresOfFile),
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
    flaky: specsIn(report, 'flaky').map(nameOf),
    failures: specsIn(report, 'unexpected').map(failureOf),
  }
  return judge(counts, isFine)
}

/** The specs with a test that came out so. @param {PlaywrightReport} report @param {string} status @returns {Spec[]} */
function specsIn({ suites = [] }, status) {
  /** @param {Suite} suite @returns {Spec[]} */
  const all = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(all)]
  return suites.flatMap(all).filter(({ tests }) => tests.some((test) => test.status === status))
}

/** @param {Spec} spec */
const nameOf = ({ file, title }) => `${file}: ${title}`

/** @param {Spec} spec */
const failureOf = (spec) =>
  withReason(nameOf(spec), spec.tests.flatMap(({ results = [] }) => results).at(-1)?.errors?.[0]?.message)

/**
 * A file that did not load has no failed test, but a message of its own.
 * @param {NonNullable<VitestReport['testResults']>[number]} result
 */
function failuresOfFile({ name, message, status, assertionResults }) {
  const file = relative(root, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0) return status === 'failed' ? [withReason(file, message)] : []
  return failed.map(({ fullName, failureMessages }) => withReason(`${file}: ${fullName}`, failureMessages?.[0]))
}

/** A long log may be cut before anybody reads it: the end says enough to begin with. */
const reasonLines = 12

/** @param {string} name @param {string} [message] */
function withReason(name, message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim())
  return [name, ...lines.slice(0, reasonLines).map((line) => `    ${line.trimEnd()}`)].join('\n')
}
