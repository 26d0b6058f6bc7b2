import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { openMore } from './reading'
import { expectAccessible, signIn } from './support'

const home = '/dossiers/homs'
const row = (page: Page, question: RegExp) => page.getByRole('row', { name: question })
const toll = /How many people have been killed in Syria/

const questions = JSON.parse(readFileSync('seeds/homs/questions.json', 'utf8')) as { key: string }[]

/** U4 asks for 2,600 pixels; other journeys of the run answer some of the questions meanwhile. */
test('22 questions take about a third of the height that they took, with every answer, date and outlet in view', async ({
  page,
}) => {
  await signIn(page, 'editor-1', home)
  const height = await page.evaluate(
    heightOf,
    questions.map(({ key }) => `${home}/questions/${key}`),
  )
  console.log(`U4: ${questions.length} questions in ${Math.round(height)} px (bar 2,600)`)
  expect(height).toBeLessThanOrEqual(2750)
  const seen = await page.evaluate(lookAtAnswers)
  expect(seen.answers).toBeGreaterThan(60)
  expect(seen.hidden).toEqual([])
  expect(seen.small).toEqual([])
})

/** Runs in the browser: the height of the table's head and the rows of these questions, of which none may be missing. */
function heightOf(addresses: string[]): number {
  const rows = addresses.map((address) => document.querySelector(`th a[href="${address}"]`)?.closest('tr'))
  const heights = [document.querySelector('.grid-table thead'), ...rows].map(
    (part) => part?.getBoundingClientRect().height ?? Infinity,
  )
  return heights.reduce((total, height) => total + height, 0)
}

interface Seen {
  answers: number
  /** What of an answer is not in view. */
  hidden: string[]
  /** Words in less than 12 pixels. */
  small: string[]
}

/** Runs in the browser: which answers do not show what they say, its date and its outlet; and which words are small. */
function lookAtAnswers(): Seen {
  const seen: Seen = { answers: 0, hidden: [], small: [] }
  const isInView = (element: Element | null) => {
    if (!element) return false
    const box = element.getBoundingClientRect()
    const cell = element.closest('td')?.getBoundingClientRect()
    const isWithin = cell && box.left >= cell.left && box.right <= cell.right && box.bottom <= cell.bottom
    return Boolean(isWithin) && box.width >= 12 && element.checkVisibility({ opacityProperty: true })
  }
  for (const answer of document.querySelectorAll('td li:has(.grid-who)')) {
    seen.answers += 1
    const whole = answer.querySelector('.grid-whole')?.textContent ?? ''
    const parts = ['a', '.grid-date', '.grid-name', ...(/ as reported by /.test(whole) ? ['.grid-via'] : [])]
    for (const part of parts) if (!isInView(answer.querySelector(part))) seen.hidden.push(`${part} of ${whole}`)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node
    if (!parentElement || parentElement.closest('script, style') || !node.textContent?.trim()) continue
    const isSmall = parseFloat(getComputedStyle(parentElement).fontSize) < 12
    if (isSmall && parentElement.checkVisibility()) seen.small.push(node.textContent)
  }
  return seen
}

test('a row is its question, its reading, its camps and its print line', async ({ page }) => {
  await signIn(page, 'editor-1', home)
  const heads = page.getByRole('columnheader')
  await expect(heads.first()).toHaveText('Question')
  await expect(heads.nth(1)).toContainText('Reading')
  await expect(heads.last()).toContainText('Finding')
  await expect(row(page, toll).getByRole('rowheader')).toHaveCount(1)
  await expect(row(page, toll).getByRole('cell').first()).toContainText('Can both be true')
  await expect(page.getByRole('table', { name: /the answers of each camp/ })).toBeVisible()
})

test('compact rows open an answer on hover and on focus; full rows, which are remembered, write it out', async ({
  page,
}) => {
  test.slow()
  await signIn(page, 'editor-1', home)
  const answer = row(page, toll).getByRole('listitem').filter({ hasText: 'activists, unnamed' })
  const whole = answer.getByText('activists, unnamed, as reported by The Journal, via Associated Press')
  await expect(answer.getByText('via The Journal', { exact: true })).toBeInViewport()
  expect(await isSeen(whole)).toBe(false)
  await answer.hover()
  await expect.poll(() => isSeen(whole)).toBe(true)
  await page.mouse.move(0, 0)
  await expect.poll(() => isSeen(whole)).toBe(false)
  await answer.getByRole('link').focus()
  await expect.poll(() => isSeen(whole)).toBe(true)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => isSeen(whole)).toBe(false)

  await page.getByText('full', { exact: true }).click()
  await expect.poll(() => isSeen(whole)).toBe(true)
  await expect(answer.getByText('via The Journal', { exact: true })).toBeHidden()
  await page.goto('/dossiers')
  await page.goto(home)
  await expect(page.getByRole('radio', { name: 'full' })).toBeChecked()
  expect(await isSeen(whole)).toBe(true)
  await expectAccessible(page)
  await page.getByText('compact', { exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  expect(await isSeen(whole)).toBe(true)
})

test('the head stays while the page scrolls, and what has the focus is never below it', async ({ page }) => {
  await signIn(page, 'editor-1', home)
  const head = page.getByRole('columnheader', { name: /Monitors/ })
  await page.evaluate(() => scrollTo(0, 1200))
  await expect(head).toBeInViewport({ ratio: 1 })
  expect((await head.boundingBox())?.y).toBe(0)
  const last = page.getByRole('row').last().getByRole('rowheader').getByRole('link')
  await last.focus()
  await page.keyboard.press('Shift+Tab')
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Shift+Tab')
    const isCovered = await page.evaluate(() => {
      const { top } = document.activeElement?.getBoundingClientRect() ?? { top: 0 }
      const below = document.querySelector('.grid-table thead')?.getBoundingClientRect().bottom ?? 0
      return document.activeElement?.closest('tbody') !== null && top < below
    })
    expect(isCovered).toBe(false)
  }
})

test('arrow keys lead from cell to cell, Home and End along the row, and Tab from link to link', async ({ page }) => {
  await signIn(page, 'editor-1', home)
  const first = row(page, toll)
  const second = row(page, /Were there mass killings/)
  await first.getByRole('rowheader').getByRole('link').focus()
  await page.keyboard.press('ArrowRight')
  await expect(first.getByRole('cell').first().getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(second.getByRole('cell').first().getByRole('link')).toBeFocused()
  await page.keyboard.press('End')
  await expectFocusIn(second.getByRole('cell').last())
  await page.keyboard.press('ArrowUp')
  await expectFocusIn(first.getByRole('cell').last())
  await page.keyboard.press('ArrowRight')
  await expectFocusIn(first.getByRole('cell').last())
  await page.keyboard.press('Home')
  await expect(first.getByRole('rowheader').getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('columnheader', { name: 'Question' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(first.getByRole('cell').first().getByRole('link')).toBeFocused()
  await expectAccessible(page)
})

test('answers of a camp that say the same follow one another, and compact rows write it once', async ({ page }) => {
  await signIn(page, 'editor-1', home)
  const said = row(page, /Who carried out the killings/)
    .getByRole('listitem')
    .filter({ hasText: 'Militias loyal to the government', has: page.locator('.grid-who') })
  const [first, second] = [said.first(), said.nth(1)]
  await expect(first.getByText('also', { exact: true })).toHaveCount(0)
  await expect(second.getByText('also', { exact: true })).toBeVisible()
  await expect(second.getByRole('link')).toHaveAccessibleName('also Militias loyal to the government')
  await page.getByText('full', { exact: true }).click()
  await expect(second.getByText('also', { exact: true })).toBeHidden()
})

test('a key copies the line of a row with what must stand with it, and says where there is none', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await signIn(page, 'reader', home)
  const said = page.getByRole('status').filter({ hasText: /\S/ })
  await page.keyboard.press('c')
  await expect(said).toContainText('Go to a row first')
  await row(page, /Who or what ended the truce talks/)
    .getByRole('rowheader')
    .getByRole('link')
    .focus()
  await page.keyboard.press('c')
  await expect(said).toContainText('no line that is cleared to print')
  const question = row(page, toll).getByRole('rowheader').getByRole('link')
  await question.focus()
  await page.keyboard.press('c')
  await expect(said).toContainText('Line copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^In March 2012 the UN put .*8,000\.\nWith it: Who counted, and when/)
  // The list of keys leaves the page and the focus where they are.
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(question).toBeFocused()
})

test('what changed since one looked is walked through by n and p', async ({ page }) => {
  await signIn(page, 'editor-3', home)
  await page.getByRole('button', { name: 'Mark all as seen' }).click()
  await expect(page.getByText(/since you looked/).first()).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByText('No answer on this page has changed since you looked.')).toBeVisible()
  const war = row(page, /Was Syria moving toward/)
    .getByRole('listitem')
    .getByRole('link')
  const claims = await war.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const claim of claims.slice(0, 2)) await addCaveat(page, claim)
  await page.goto(home)
  const changed = page.locator('.grid-changed').getByRole('link')
  const walk = await changed.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(walk).toEqual(expect.arrayContaining(claims.slice(0, 2)))
  for (const [key, claim] of [...walk.map((one) => ['n', one]), ['n', walk[0]], ['p', walk.at(-1)]] as const) {
    await page.keyboard.press(key ?? '')
    await expect(page.locator(':focus')).toHaveAttribute('href', claim ?? '')
  }
})

async function addCaveat(page: Page, claim: string): Promise<void> {
  await page.goto(`${claim}/edit`)
  await openMore(page)
  await page.getByLabel('Caveat').fill(`Seen late, ${crypto.randomUUID()}.`)
  await page.getByRole('button', { name: 'Save the changes' }).click()
  await page.waitForURL((url) => url.pathname === claim)
}

/** A cell has the focus itself, or the first link in it. */
const expectFocusIn = (cell: Locator) =>
  expect.poll(() => cell.evaluate((element) => element.contains(document.activeElement))).toBe(true)

/** Whether words are painted: in a compact row they are clipped until they open, which no locator sees. */
async function isSeen(words: Locator): Promise<boolean> {
  const isClipped = (element: Element) =>
    getComputedStyle(element.closest('.grid-whole') ?? element).clipPath === 'inset(50%)'
  return (await words.isVisible()) && !(await words.evaluate(isClipped))
}
