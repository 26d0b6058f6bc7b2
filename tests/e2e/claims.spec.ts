import { readFile } from 'node:fs/promises'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { parseCsv } from '@/lib/domain/exports/csv'
import { csvTables } from '@/lib/domain/exports/csv-tables'
import { anotherPage, expectAccessible, signIn, watchPolicy } from './support'

const claims = '/dossiers/homs/claims'
/** The claims of a source on which no other journey drafts. */
const ofOneSource = `${claims}?source=thejournal-2012-03-10-idlib-assault`

const rows = (page: Page) => page.getByRole('table', { name: 'Claims' }).locator('tbody').getByRole('row')
const chips = (page: Page) => page.getByRole('list', { name: 'Active filters' })
const apply = (page: Page) => page.getByRole('button', { name: 'Apply' }).click()

/** How many claims the page says there are. */
async function countOf(page: Page): Promise<number> {
  const words = await page
    .getByText(/^[\d,]+ claims?$/)
    .first()
    .textContent()
  return Number(words?.replace(/\D/g, ''))
}

/** The records of a file that a link gives, without the header. */
async function recordsBehind(page: Page, name: string | RegExp): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  const [header, ...records] = parseCsv(await readFile(await download.path(), 'utf8'))
  expect(header?.length).toBeGreaterThan(1)
  return records
}

test('search and filters narrow the table, stand in the address, and are taken away one by one', async ({ page }) => {
  const refused = watchPolicy(page)
  await signIn(page, 'editor-3', claims)
  const all = await countOf(page)
  await page.getByRole('searchbox', { name: 'Search' }).fill('kárm zeit')
  await page.getByLabel('Camp', { exact: true }).selectOption({ label: 'Opposition' })
  await page.getByRole('checkbox', { name: 'reviewed', exact: true }).check()
  await apply(page)
  await expect(chips(page)).toContainText('Camp: Opposition')
  const address = new URL(page.url())
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    q: 'kárm zeit',
    status: 'reviewed',
    camp: 'opposition',
  })
  const few = await countOf(page)
  expect(few).toBeLessThan(all)
  await expect(rows(page).filter({ hasText: '45 people were murdered in Karm Zeitoun' })).toHaveCount(1)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('kárm zeit')
  await chips(page)
    .getByRole('link', { name: /Search: kárm zeit/ })
    .click()
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('')
  await expect(page).not.toHaveURL(/q=/)
  await chips(page).getByRole('link', { name: 'Clear all filters' }).click()
  await expect(chips(page)).toBeHidden()
  expect(await countOf(page)).toBeGreaterThan(few)
  expect(refused).toEqual([])
})

test('sorted by a column, page after page and back', async ({ page }) => {
  await signIn(page, 'reader', ofOneSource)
  await page.getByRole('link', { name: 'Who says so' }).click()
  await expect(page.getByRole('columnheader', { name: 'Who says so' })).toHaveAttribute('aria-sort', 'ascending')
  const first = await rows(page).allTextContents()
  expect(first).toHaveLength(50)
  const pages = page.getByRole('navigation', { name: 'Pages of claims' })
  await expect(pages.getByRole('link', { name: /Previous/ })).toBeHidden()
  await pages.getByRole('link', { name: /Next/ }).click()
  await expect(page).toHaveURL(/after=/)
  const second = await rows(page).allTextContents()
  expect(second.filter((row) => first.includes(row))).toEqual([])
  await pages.getByRole('link', { name: /Previous/ }).click()
  await expect(page).toHaveURL(/before=/)
  await expect.poll(() => rows(page).allTextContents()).toEqual(first)
})

test('it works without scripts', async ({ browser, page }) => {
  await signIn(page, 'reader', claims)
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const silent = await plain.newPage()
  await silent.goto(claims)
  await silent.getByRole('searchbox', { name: 'Search' }).fill('truce')
  await silent.getByLabel('Order').selectOption({ label: 'Newest publication' })
  await silent.getByRole('button', { name: 'Apply' }).click()
  await expect(silent).toHaveURL(/claims\?q=truce&sort=-published$/)
  await expect(rows(silent).first()).toContainText(/truce/i)
  await plain.close()
})

test('the file holds exactly what the filters leave, and reads hidden where the viewer may not see', async ({
  page,
}) => {
  const refused = watchPolicy(page)
  await signIn(page, 'reader', `${claims}?question=killed-in-syria`)
  const count = await countOf(page)
  const records = await recordsBehind(page, 'Download CSV')
  expect(records).toHaveLength(count)
  const { columns } = csvTables.claims
  const column = (name: string) => columns.findIndex((each) => each.name === name)
  for (const record of records) {
    const isReviewed = record[column('status')] === 'reviewed'
    expect(record[column('ratings_count')] === 'hidden').toBe(!isReviewed)
  }
  await page.getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  // Every table, what describes them, and all as one, each in both profiles; every table as a workbook, too.
  const tables = Object.keys(csvTables).length
  await expect(dialog.getByRole('link')).toHaveCount(2 * (tables + 2) + tables)
  await expectAccessible(page)
  expect((await recordsBehind(page, /raw\s+chain_steps\.csv/)).length).toBeGreaterThanOrEqual(2 * count)
  const [described] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: /raw\s+datapackage\.json/ }).click(),
  ])
  expect(JSON.parse(await readFile(await described.path(), 'utf8'))).toMatchObject({ name: 'homs' })
  expect(refused).toEqual([])
})

test('what cannot be exported is refused in plain words', async ({ page, request }) => {
  await signIn(page, 'reader', claims)
  const get = async (path: string) => {
    const response = await page.request.get(path)
    return { status: response.status(), text: await response.text() }
  }
  expect(await get('/dossiers/homs/claims.csv?profile=odd')).toEqual({
    status: 422,
    text: 'The profile is safe or raw.\n',
  })
  expect(await get('/dossiers/homs/claims.csv?camp=mars')).toEqual({
    status: 422,
    text: 'There is no camp “mars” in this dossier.\n',
  })
  expect(await get('/dossiers/homs/export/secrets.csv')).toEqual({
    status: 404,
    text: 'An export has no file called “secrets.csv”.\n',
  })
  expect((await get('/dossiers/nowhere/claims.csv')).status).toBe(404)
  const signedOut = await request.get('/dossiers/homs/claims.csv')
  expect(signedOut.status()).toBe(401)
  expect(await signedOut.text()).toContain('signed out')
})

test('an address that cannot be a list of claims says what is wrong with it', async ({ page }) => {
  await signIn(page, 'reader')
  const response = await page.goto(`${claims}?status=done`)
  expect(response?.status()).toBe(404)
  await expect(page.getByText('Status cannot be “done”')).toBeVisible()
  await page.goto(`${claims}?camp=mars`)
  await expect(page.getByText('something that is not in this dossier')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Clear all filters' }).click()
  await expect(rows(page)).toHaveCount(50)
  await page.goto(`${claims}?q=xyzzyplugh`)
  await expect(page.getByText('No claim matches')).toBeVisible()
  await expectAccessible(page)
})

test('an editor moves what is ticked, and reads of each that stayed why; a reader has nothing to tick', async ({
  browser,
  page,
}, { retry }) => {
  const refused = watchPolicy(page)
  await signIn(page, 'editor-1', `${claims}?q=${['sunnis', 'alawi'][retry]}&status=draft`)
  const count = await rows(page).count()
  expect(count).toBeGreaterThan(0)
  await page.getByLabel('Tick every claim of this page').check()
  await page.getByLabel('Move the ticked claims to').selectOption({ label: 'retired' })
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(page.getByText('No claim moved.')).toBeVisible()
  await expect(page.getByText('Say why; the reason stays in the history.').first()).toBeVisible()
  await page.getByLabel('Move the ticked claims to').selectOption({ label: 'in review' })
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(page.getByText(`${count} claim${count === 1 ? '' : 's'} moved.`)).toBeVisible()
  await expect(page.getByText('No claim matches')).toBeVisible()
  const reader = await anotherPage(browser)
  await signIn(reader, 'reader', claims)
  await expect(rows(reader)).toHaveCount(50)
  await expect(reader.getByRole('checkbox', { name: /^Tick/ })).toHaveCount(0)
  expect(refused).toEqual([])
})

test('on a phone the rows are cards that fit the window @phone', async ({ page }) => {
  await signIn(page, 'editor-2', `${claims}?q=army`)
  await expect(rows(page).first()).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Status' })).toBeHidden()
  await expectAccessible(page)
})

test('keys go from claim to claim, tick them, and open one', async ({ page }) => {
  await signIn(page, 'editor-1', ofOneSource)
  const [first, second] = [rows(page).first(), rows(page).nth(1)]
  const opens = (row: Locator) => row.getByRole('cell').nth(1).getByRole('link')
  await expect(page.getByRole('button', { name: 'Keys' })).toBeEnabled()
  await page.keyboard.press('k')
  await expect(opens(first)).toBeFocused()
  await page.keyboard.press('j')
  await expect(opens(second)).toBeFocused()
  await page.keyboard.press('x')
  await expect(second.getByRole('checkbox')).toBeChecked()
  await expectAccessible(page)
  await page.keyboard.press('x')
  await expect(second.getByRole('checkbox')).not.toBeChecked()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('tick or untick the claim')
  await page.keyboard.press('Escape')
  await expect(opens(second)).toBeFocused()
  await page.keyboard.press('k')
  await expect(opens(first)).toBeFocused()
  const address = (await opens(first).getAttribute('href')) ?? ''
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === address)
})
