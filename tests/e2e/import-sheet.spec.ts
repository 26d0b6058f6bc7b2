import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { csvRow, parseCsv } from '@/lib/domain/exports/csv'
import { expectAccessible, signIn } from './support'

const claims = '/dossiers/homs/claims'

/** Rows of the first dossier's file, one claim of an article, its id left off; `more` replaces cells. */
async function rowsOf(page: Page, ...more: Record<string, string>[]): Promise<string[][]> {
  const response = await page.request.get(`/dossiers/homs/claims.csv?kind=occurrence&profile=raw`)
  const [header = [], first = []] = parseCsv(await response.text())
  const row = (cells: Record<string, string>) =>
    header.map((name, at) => cells[name] ?? (name === 'claim_id' ? '' : (first[at] ?? '')))
  return [header, first, ...more.map(row)]
}

async function choose(page: Page, content: string, name = 'from-a-sheet.csv'): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) }
  await page.getByLabel('The file', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Check the file' }).click()
}

const report = (page: Page) => page.getByRole('region', { name: 'What the file holds' })
const columns = (page: Page) => page.getByRole('region', { name: 'Columns' })
const outcome = (page: Page, row: number) =>
  page.getByRole('region', { name: 'Row by row' }).getByRole('row', { name: new RegExp(`^${row} `) })

test('a sheet is checked column by column and row by row; its refused rows are mended in a file of their own', async ({
  page,
}) => {
  await signIn(page, 'editor-1', `${claims}/import`)
  const own = crypto.randomUUID()
  const sheet = await rowsOf(page, { statement: `Sheet ${own} one` }, { statement: `Sheet ${own} two`, kind: 'rumour' })
  const withColour = sheet.map((row, at) => [...row, at === 0 ? 'colour' : 'red'])
  await choose(page, withColour.map((row) => csvRow(row, 'safe')).join(''))
  await expect(report(page)).toContainText('3 claims, 1 with problems, 1 there already and left alone.')
  await expect(report(page).getByRole('row', { name: /^4 / })).toContainText('Write one of: occurrence')
  await expect(columns(page)).toContainText('Unknown columns. They are left out if you import the file: colour')
  await expect(columns(page)).toContainText('desk_rating')
  await expect(outcome(page, 2)).toContainText('already here, not changed')
  await expect(outcome(page, 3)).toContainText('a new draft')
  await expect(outcome(page, 4)).toContainText('refused')
  await expectAccessible(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the refused rows' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('from-a-sheet-refused.csv')
  const refused = await readFile((await download.path()) ?? '', 'utf8')
  await choose(page, refused.replace('rumour', 'opinion'))
  await expect(report(page)).toContainText('1 claim, none with problems.')
  await page.getByRole('button', { name: 'Import 1 claim' }).click()
  await expect(page.getByText('1 claim imported as drafts of yours.')).toBeFocused()
  await page.goto(`${claims}?q=${own}`)
  await expect(page.getByRole('table', { name: 'Claims' })).toContainText(`Sheet ${own} two`)
  await expect(page.getByRole('table', { name: 'Claims' })).not.toContainText(`Sheet ${own} one`)
})

test('every table comes as a workbook, and how to open the files stands beside them', async ({ page }) => {
  await signIn(page, 'reader', claims)
  await page.getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  for (const tool of ['Excel', 'LibreOffice', 'pandas', 'R'])
    await expect(dialog.getByText(tool, { exact: true })).toBeVisible()
  await expectAccessible(page)
  const saved = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'xlsx claims.xlsx' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('homs-claims.xlsx')
  expect((await readFile((await download.path()) ?? '')).subarray(0, 2).toString()).toBe('PK')
})

test('a new party leads to its page, which says by what key files name it', async ({ page }) => {
  await signIn(page, 'editor-2', '/dossiers/homs/parties')
  const own = crypto.randomUUID().slice(0, 8)
  await page.getByRole('button', { name: 'New party' }).click()
  await page.getByLabel('Name', { exact: true }).fill(`Office ${own}`)
  await page.getByRole('button', { name: 'Add the party' }).click()
  await page.waitForURL(`**/parties/office-${own}`)
  await expect(page.getByText(`Its key in files: office-${own}`)).toBeVisible()
})
