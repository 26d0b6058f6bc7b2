import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, signIn } from './support'

const claims = '/dossiers/homs/claims'
const source = 'homs-2014-04-army-advance'

type Line = Record<string, unknown> & { key: string }

/** A claim of the first dossier as a line of a file, under a key and with a statement that nobody has. */
async function newLine(more: Record<string, unknown> = {}): Promise<Line> {
  const [claim] = JSON.parse(await readFile(`seeds/homs/claims/${source}.json`, 'utf8')) as (Line & {
    anchors: { capture: string }[]
  })[]
  const own = crypto.randomUUID()
  const anchors = claim?.anchors.filter(({ capture }) => capture === 'digest')
  return { ...claim, anchors, source, key: own, statement: `Imported ${own}`, ...more }
}

async function choose(page: Page, lines: readonly (Line | string)[]): Promise<void> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  await page
    .getByLabel('The file', { exact: true })
    .setInputFiles({ name: 'claims.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) })
}

const check = (page: Page) => page.getByRole('button', { name: 'Check the file' }).click()
const report = (page: Page) => page.getByRole('region', { name: 'What the file holds' })

test('a file is checked, its problems told line by line, then corrected and imported; its claims are there', async ({
  page,
}) => {
  await signIn(page, 'editor-1', '/dossiers/homs/sources')
  await page.getByRole('link', { name: 'Import claims' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import claims' })).toBeVisible()
  await expectAccessible(page)
  const [good, better] = [await newLine(), await newLine()]
  await choose(page, [good, { ...better, source: 'no-such-source' }, 'no JSON'])
  await check(page)
  await expect(report(page)).toContainText('3 claims, 2 with problems.')
  await expect(report(page).getByRole('row', { name: /^2 / })).toContainText(
    'This source is not in the dossier: no-such-source',
  )
  await expect(report(page).getByRole('row', { name: /^3 / })).toContainText('This line is not JSON.')
  await expectAccessible(page)
  await choose(page, [good, better])
  await check(page)
  await expect(report(page)).toContainText('2 claims, none with problems.')
  await page.getByRole('button', { name: 'Import 2 claims' }).click()
  await expect(page.getByText('2 claims imported as drafts of yours.')).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'See the drafts' }).click()
  await page.waitForURL((url) => url.pathname === claims)
  await page.goto(`${claims}?q=${better.key}`)
  await expect(page.getByRole('table', { name: 'Claims' })).toContainText(`Imported ${better.key}`)
  await page.goto('/dossiers/homs/history')
  await expect(page.getByText('imported 2 claims from the file claims.jsonl').first()).toBeVisible()
})

test('the same file again is there already; there is nothing to import', async ({ page }) => {
  await signIn(page, 'lead', `${claims}/import`)
  const line = await newLine()
  await choose(page, [line])
  await check(page)
  await page.getByRole('button', { name: 'Import 1 claim' }).click()
  await expect(page.getByText('1 claim imported as drafts of yours.')).toBeVisible()
  await choose(page, [line])
  await check(page)
  await expect(report(page)).toContainText('1 there already and left alone')
  await expect(report(page)).toContainText('There is nothing new to import.')
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0)
})

test('a file that is too heavy is told of before it is sent; a reader finds no import', async ({ page }) => {
  await signIn(page, 'editor-2', `${claims}/import`)
  await choose(page, ['x'.repeat(5 * 1024 * 1024 + 1)])
  await check(page)
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('at most 5 MB can be sent')
  await page.context().clearCookies()
  await signIn(page, 'reader', '/dossiers/homs/sources')
  await expect(page.getByRole('link', { name: 'Import claims' })).toHaveCount(0)
  expect((await page.goto(`${claims}/import`))?.status()).toBe(404)
})
