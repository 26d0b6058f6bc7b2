import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '@/scripts/lib/paths.mjs'
import { playwrightCounts, vitestCounts } from '@/scripts/lib/test/counts.mjs'

const home = mkdtempSync(join(tmpdir(), 'counts-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function reportOf(report: unknown): string {
  const file = join(home, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

const spec = (title: string, ...statuses: string[]) => ({
  file: 'claim.spec.ts',
  title,
  tests: statuses.map((status) => ({ status, projectName: 'desktop' })),
})

test('a browser test that passed at the second try counts as passed, and is named', () => {
  const report = reportOf({
    stats: { expected: 2, unexpected: 0, flaky: 2, skipped: 0 },
    suites: [
      {
        specs: [spec('saves', 'expected'), spec('links', 'flaky')],
        suites: [{ specs: [spec('looks right', 'expected', 'flaky')] }],
      },
    ],
  })
  expect(playwrightCounts(report, true)).toEqual({
    passed: 4,
    failed: 0,
    skipped: 0,
    flaky: ['claim.spec.ts: links', 'claim.spec.ts: looks right'],
    failures: [],
  })
})

test('what failed is named with the first lines of why, since a long log may be cut', () => {
  const failed = {
    ...spec('saves'),
    tests: [
      {
        status: 'unexpected',
        projectName: 'desktop',
        results: [
          { errors: [{ message: 'first try' }] },
          { errors: [{ message: '\u001b[31mexpected\u001b[39m saved\n\n  at the button' }] },
        ],
      },
    ],
  }
  const browser = reportOf({
    stats: { expected: 0, unexpected: 1, flaky: 0, skipped: 0 },
    suites: [{ specs: [failed] }],
  })
  expect(playwrightCounts(browser, false).failures).toEqual([
    'claim.spec.ts: saves\n    expected saved\n      at the button',
  ])
  const counts = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }
  const lines = Array.from({ length: 40 }, (_, at) => `line ${at}`)
  const vitest = reportOf({
    ...counts,
    testResults: [
      {
        name: join(root, 'tests/unit/a.test.ts'),
        status: 'failed',
        assertionResults: [
          { fullName: 'adds', status: 'passed', failureMessages: [] },
          { fullName: 'takes away', status: 'failed', failureMessages: [lines.join('\n')] },
        ],
      },
      { name: join(root, 'tests/unit/b.test.ts'), status: 'failed', message: 'does not load', assertionResults: [] },
    ],
  })
  const { failures = [] } = vitestCounts(vitest, false)
  expect(failures.map((failure) => failure.split('\n').slice(0, 2))).toEqual([
    ['tests/unit/a.test.ts: takes away', '    line 0'],
    ['tests/unit/b.test.ts', '    does not load'],
  ])
  expect(failures[0]!.split('\n')).toHaveLength(13)
})

test('a runner that fails without a failed test counts as one failed', () => {
  const fine = reportOf({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 })
  expect(vitestCounts(fine, false)).toEqual({ passed: 3, failed: 1, skipped: 2, failures: [] })
  expect(vitestCounts(join(home, 'none.json'), false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(playwrightCounts(join(home, 'none.json'), true)).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
