import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
  })
})

test('a runner that fails without a failed test counts as one failed', () => {
  const fine = reportOf({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 })
  expect(vitestCounts(fine, false)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  expect(vitestCounts(join(home, 'none.json'), false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(playwrightCounts(join(home, 'none.json'), true)).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
