import { expect, test, type Browser, type Page } from '@playwright/test'
import { seedId } from '@/lib/data/database/ids'
import { addSourceOf } from '../support/browser-source'
import { anotherPage, expectAccessible, signIn, watchPolicy, type Who } from './support'

const armyAdvance = (slug: string) =>
  `/dossiers/homs/claims/${seedId('claim', `homs/homs-2014-04-army-advance/${slug}`)}`
const queue = '/dossiers/homs/review?list=to-rate'

async function pageOf(browser: Browser, who: Who, path: string): Promise<Page> {
  const page = await anotherPage(browser)
  await signIn(page, who, path)
  return page
}

const statement = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 }).first()

/** Skips claims by key until this one is at hand: other people put claims in review, too. */
async function reach(page: Page, wanted: string): Promise<void> {
  await expect(statement(page)).toBeVisible()
  for (let skipped = 0; skipped < 40; skipped += 1) {
    const shown = await statement(page).innerText()
    if (shown === wanted) return
    await expect(async () => {
      if ((await statement(page).innerText()) === shown) await page.keyboard.press('s')
      await expect(statement(page)).not.toHaveText(shown, { timeout: 3000 })
    }).toPass()
  }
  throw new Error(`The queue does not come to “${wanted}”`)
}

/** Rates the claim at hand by keys: its digit, the reason (Enter makes a line in it), Ctrl+Enter; the next claim comes. */
async function rateByKeys(page: Page, digit: string, reason: string): Promise<void> {
  const why = page.getByLabel('Why')
  await expect(async () => {
    if (!(await why.evaluate((field) => field === document.activeElement))) await page.keyboard.press(digit)
    await expect(why).toBeFocused({ timeout: 2000 })
  }).toPass()
  await expect(page.locator(`input[name="credibility"][value="${digit}"]`)).toBeChecked()
  const rated = await statement(page).innerText()
  await why.fill(reason)
  await page.keyboard.press('Enter')
  await page.keyboard.type('It is not sent yet.')
  await expect(why).toHaveValue(`${reason}\nIt is not sent yet.`)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article').getByText(rated, { exact: true })).toHaveCount(0)
}

test('three editors rate blind, one claim after the other by keys, and the method page has their alpha', async ({
  browser,
}, { retry }) => {
  test.setTimeout(240_000)
  const path = armyAdvance(['unrest-started-2011', 'arab-spring-north-africa'][retry] ?? '')
  const run = crypto.randomUUID()
  const first = await pageOf(browser, 'editor-1', path)
  const words = await first.getByRole('heading', { level: 1 }).innerText()
  await first.getByRole('button', { name: 'Submit for review' }).click()
  await expect(first.getByRole('button', { name: 'Back to draft' })).toBeVisible()
  const refused = watchPolicy(first)

  for (const [who, digit] of [
    ['editor-1', '2'],
    ['editor-2', '3'],
    ['editor-3', '2'],
  ] as const) {
    const page = who === 'editor-1' ? first : await pageOf(browser, who, queue)
    await page.goto(queue)
    await reach(page, words)
    await expect(page.locator('body')).not.toContainText(run)
    if (who === 'editor-1') await expectAccessible(page)
    await rateByKeys(page, digit, `${who} says so in ${run}`)
    await page.goto(path)
    await expect(page.getByRole('region', { name: 'Ratings' })).toContainText(`${who} says so in ${run}`)
  }

  await first.goto(path)
  for (const who of ['editor-1', 'editor-2', 'editor-3'])
    await expect(first.getByRole('region', { name: 'Ratings' })).toContainText(`${who} says so in ${run}`)
  await first.goto('/dossiers/homs/method')
  const agreement = first.getByRole('region', { name: 'Agreement between raters' })
  await expect(agreement.getByRole('row', { name: /^all \d+ of the desk/ })).toContainText(
    /−?\d\.\d{3} \(−?\d\.\d{3} to −?\d\.\d{3}\)/,
  )
  await expect(agreement.getByRole('row', { name: /^you and|and you/ }).first()).toBeVisible()
  await expect(agreement).not.toContainText('Editor 2')
  await expect(first.getByRole('region', { name: /^How figures are read/ })).toContainText('more than N')
  await expectAccessible(first)
  expect(refused).toEqual([])
})

test('what a rating rests on changes: it goes stale, comes back with old and new words, and is given anew', async ({
  browser,
}, { retry }) => {
  test.setTimeout(240_000)
  const path = armyAdvance(['protests-economic-reforms', 'arab-spring-middle-east'][retry] ?? '')
  const run = crypto.randomUUID()
  const rater = await pageOf(browser, 'editor-1', path)
  await rater.getByRole('button', { name: /^Rate/ }).first().click()
  const dialog = rater.getByRole('dialog', { name: 'Rate this claim' })
  await dialog.getByRole('radio', { name: 'possibly true' }).check()
  await dialog.getByLabel('Why').fill(`As it stood in ${run}`)
  await dialog.getByRole('button', { name: 'Rate', exact: true }).click()
  await expect(dialog).toBeHidden()

  const editor = await pageOf(browser, 'editor-2', `${path}/edit`)
  const before = await editor.getByLabel('Statement').inputValue()
  const after = `${before.replace(/\.$/, '')}, as edited in ${run}.`
  await editor.getByLabel('Statement').fill(after)
  await editor.getByRole('button', { name: 'Save the changes' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText(after)
  await editor.getByRole('button', { name: 'Mark as withdrawn by its speaker' }).click()
  const withdrawal = editor.getByRole('dialog', { name: 'The speaker withdrew it' })
  await withdrawal.getByLabel(/^How/).fill(`Taken back in ${run}`)
  await withdrawal.getByRole('button', { name: 'Record the withdrawal' }).click()
  await expect(editor.getByText(`Taken back in ${run}`).first()).toBeVisible()

  await rater.goto('/dossiers/homs/review?list=stale')
  await reach(rater, after)
  const changed = rater.getByRole('region', { name: 'Changed since you rated it' })
  await expect(changed).toContainText('changed: statement; withdrawn by the speaker')
  await expect(changed.locator('del')).toHaveText(before)
  await expect(changed.locator('ins')).toHaveText(after)
  await expect(changed).toContainText(`As it stood in ${run}`)
  await expectAccessible(rater)
  await rateByKeys(rater, '4', `Doubtful since ${run}`)
  await rater.goto(path)
  const ratings = rater.getByRole('region', { name: 'Ratings' })
  await expect(ratings).toContainText(`Doubtful since ${run}`)
  await expect(ratings).not.toContainText('Stale since', { useInnerText: true })
})

test('a source that was corrected says so above its text', async ({ browser }) => {
  const run = crypto.randomUUID()
  const source = await addSourceOf(`A text that the outlet will correct, ${run}.`, 'en')
  const page = await pageOf(browser, 'editor-3', source)
  await page.getByRole('link', { name: 'Corrected or retracted?' }).click()
  const form = page.getByRole('form', { name: 'Corrected or retracted' })
  await form.getByRole('button', { name: 'Record the notice' }).click()
  await expect(form.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await form.getByLabel('The outlet').selectOption({ label: 'corrected it' })
  await form.getByLabel(/^What it says/).fill(`A paragraph was taken out, says ${run}`)
  await form.getByLabel(/^When/).fill('2012-03-11')
  await form.getByRole('button', { name: 'Record the notice' }).click()
  await page.waitForURL((url) => url.pathname === source)
  await expect(page.getByRole('note').filter({ hasText: run })).toContainText('Corrected by the outlet, 11 March 2012')
})

test('independence is asserted by one and confirmed by another, who may withdraw it', async ({ browser }, {
  retry,
}) => {
  const path = armyAdvance(['jets-bombard-homs', 'peace-talks-broke-off'][retry] ?? '')
  const run = crypto.randomUUID()
  const one = await pageOf(browser, 'editor-1', path)
  const independence = (page: Page) => page.getByRole('region', { name: 'Independence' })
  await independence(one)
    .getByRole('button', { name: /^Declare/ })
    .click()
  const dialog = one.getByRole('dialog', { name: 'Independent of another claim' })
  await dialog.getByRole('combobox', { name: 'The other claim' }).fill('massive protests swept')
  await dialog.getByRole('option').first().click()
  await dialog.getByRole('button', { name: 'Declare independent' }).click()
  await expect(dialog.getByText('Name at least one ground.').first()).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'different witnesses' }).check()
  await dialog.getByLabel('Why').fill(`Two quarters, says ${run}`)
  await dialog.getByRole('button', { name: 'Declare independent' }).click()
  await expect(dialog).toBeHidden()
  await expect(independence(one)).toContainText('Counts once somebody else confirms it')
  await expect(independence(one).getByRole('button', { name: 'I confirm it' })).toHaveCount(0)

  const other = await pageOf(browser, 'editor-2', path)
  await expect(independence(other)).toContainText(`Two quarters, says ${run}`)
  await independence(other).getByRole('button', { name: 'I confirm it' }).click()
  await expect(independence(other)).toContainText('Confirmed by Editor 2')
  await expectAccessible(other)
  await independence(other)
    .getByRole('button', { name: /^Withdraw/ })
    .click()
  const withdraw = other.getByRole('dialog', { name: 'Withdraw the independence' })
  await withdraw.getByLabel('Why').fill(`One agency, says ${run}`)
  await withdraw.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(independence(other).getByText(/^Withdrawn: /)).toBeVisible()
})

test('a claim is rated from the queue on a phone @phone', async ({ browser }, { retry }) => {
  const path = armyAdvance(['army-advanced-old-city-tuesday', 'ongoing-onslaught'][retry] ?? '')
  const page = await pageOf(browser, 'editor-3', path)
  await page.setViewportSize({ width: 360, height: 780 })
  const shown = await page.getByRole('heading', { level: 1 }).innerText()
  await page.goto(queue)
  await reach(page, shown)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByRole('radio', { name: 'I abstain' }).check()
  await page.getByLabel('Why').fill('Read on a phone.')
  await page.getByRole('button', { name: /^Rate and next/ }).click()
  await expect(page.getByRole('article').getByText(shown, { exact: true })).toHaveCount(0)
})
