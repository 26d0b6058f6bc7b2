import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, signIn, watchPolicy } from './support'

const round = '/dossiers/homs/compare/moscow-shields-damascus'
const pairs = 3

/** Takes back what this person compared in a run before, so that the round begins with its first pair. */
async function startOver(page: Page): Promise<void> {
  await page.goto(round)
  const undo = page.getByRole('button', { name: 'Undo my last comparison' })
  for (let left = await judged(page); left > 0; left -= 1) {
    await undo.click()
    await expect.poll(() => judged(page)).toBe(left - 1)
  }
  await expect(page.getByText(`Pair 1 of ${pairs}`)).toBeVisible()
}

async function judged(page: Page): Promise<number> {
  const words = (await page.locator('#turn').textContent()) ?? ''
  const pair = /^Pair (\d+) of/.exec(words)?.[1]
  return pair ? Number(pair) - 1 : Number(/(\d+)/.exec(words)?.[1] ?? 0)
}

const card = (page: Page, name: 'First answer' | 'Second answer') => page.getByRole('article', { name })
const denies = async (page: Page) =>
  (await card(page, 'First answer').getByRole('definition').first().textContent()) === 'denies'
const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const turn = (page: Page, number: number) =>
  expect(page.locator('#turn')).toHaveText(
    number > pairs ? `all ${pairs} pairs judged` : new RegExp(`^Pair ${number} of ${pairs}`),
  )

test('by mouse: from the list through a round to an order; others’ stays hidden until it is done', async ({ page }) => {
  const refused = watchPolicy(page)
  await signIn(page, 'editor-3', '/dossiers/homs')
  await startOver(page)
  await page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Does Moscow shield' })).toContainText(
    `0 of ${pairs} pairs judged`,
  )
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Does Moscow shield the government in Damascus?' }).click()
  await turn(page, 1)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(card(page, 'First answer')).toContainText('Answer ≠ (differs)')
  await expectAccessible(page)

  await page.getByLabel('Why').fill('Kept when refused')
  await page.getByRole('button', { name: 'Save and next' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Choose one of the five' })).toBeVisible()
  await expect(page.getByLabel('Why')).toHaveValue('Kept when refused')

  await page.getByRole('link', { name: 'See the order' }).click()
  await expect(page.getByRole('region', { name: 'The desk’s order' })).toContainText(
    'hidden until you have compared 3 more pairs yourself',
  )
  await page.getByRole('link', { name: 'Continue comparing' }).click()

  for (let number = 1; number <= pairs; number += 1) {
    await turn(page, number)
    await choice(page, (await denies(page)) ? 'First, much better' : 'Second, much better').check()
    await page.getByLabel('Why').fill('It says what it rests on')
    await page.getByRole('button', { name: 'Save and next' }).click()
  }
  await turn(page, pairs + 1)
  const own = page.getByRole('region', { name: 'Your order' }).getByRole('listitem')
  await expect(own).toHaveCount(pairs + 1)
  await expect(own.first()).toContainText('1st')
  await expect(own.last()).toContainText('cannot tell yet: 2nd to 4th')
  await expect(page.getByRole('region', { name: 'The desk’s order' })).not.toContainText('hidden')
  await expect(page.getByRole('main')).not.toContainText(/\d\.\d/)
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('by keys: choose, say why, save, skip, undo, and the list of keys', async ({ page }) => {
  await signIn(page, 'editor-2', '/dossiers/homs')
  await startOver(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('second, much better')
  await page.keyboard.press('Escape')

  const first = await card(page, 'First answer').getByRole('heading').textContent()
  const second = await card(page, 'Second answer').getByRole('heading').textContent()
  await page.keyboard.press('s')
  await expect(page.locator('#turn')).toHaveText(`Pair 1 of ${pairs}, 1 skipped`)
  const shown = [
    await card(page, 'First answer').getByRole('heading').textContent(),
    await card(page, 'Second answer').getByRole('heading').textContent(),
  ]
  expect(shown).not.toEqual([first, second])

  await page.keyboard.press('5')
  await expect(choice(page, 'Second, much better')).toBeChecked()
  await expect(page.getByLabel('Why')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await expect(choice(page, 'Equally supported')).toBeChecked()
  await page.keyboard.type('Neither shows how it knows, 1 of 2')
  await expect(choice(page, 'Equally supported')).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await turn(page, 2)
  await expect(page.locator('#turn')).toBeFocused()

  await page.keyboard.press('u')
  await turn(page, 1)
  for (let number = 1; number < pairs; number += 1) {
    await turn(page, number)
    await page.keyboard.press('0')
    await page.keyboard.type('They speak of different things')
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.locator('#turn')).toHaveText(`${pairs - 1} of ${pairs} pairs judged`)
  await expect(page.getByRole('link', { name: 'Compare what you skipped' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Your order' })).toContainText('Nothing compared yet')
})

test('a reader is not asked to compare', async ({ page }) => {
  await signIn(page, 'reader', '/dossiers/homs/questions')
  await expect(page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name: 'Compare' })).toBeHidden()
  expect((await page.goto(round))?.status()).toBe(404)
})

test('on a phone two answers stand below one another and are judged @phone', async ({ page }) => {
  await signIn(page, 'editor-1', '/dossiers/homs/compare/annan-talks-result')
  await expect(card(page, 'Second answer')).toBeVisible()
  await choice(page, 'Equally supported').check()
  await expect(choice(page, 'Equally supported')).toBeChecked()
  await expectAccessible(page)
})
