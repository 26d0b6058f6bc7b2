import { expect, test, type Page } from '@playwright/test'
import { seedId } from '@/lib/data/database/ids'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { expectAccessible, signIn } from './support'

const claim = `/dossiers/homs/claims/${seedId('claim', 'homs/independent-2012-03-12-karm-zeitoun/state-media-mass-killings')}`
const word = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).first()
const meaning = (page: Page, words: string) => page.getByText(words, { exact: true }).and(page.locator(':popover-open'))

test('a word explains itself by keyboard: Enter or Space opens, Escape closes, the focus stays', async ({ page }) => {
  await signIn(page, 'editor-1', claim)
  const asReported = word(page, 'as reported')
  for (const key of ['Enter', 'Space']) {
    await asReported.focus()
    await page.keyboard.press(key)
    await expect(meaning(page, glossaryWords.asReported)).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.locator(':popover-open')).toHaveCount(0)
    await expect(asReported).toBeFocused()
  }
  await word(page, glossaryWords.whyNotMoreOrigins).press('Enter')
  await expect(meaning(page, glossaryWords.howOriginsAreCounted)).toBeInViewport({ ratio: 1 })
})

test('the words of a question explain themselves, too', async ({ page }) => {
  await signIn(page, 'editor-1', '/dossiers/homs/questions/killed-in-syria')
  for (const [name, words] of [
    ['reading', glossaryWords.reading],
    ['origins', glossaryWords.origin],
    // Another journey may have made it stale, and a stale one is not to be printed.
    [/^(Print|Finding)$/, glossaryWords.finding],
  ] as const) {
    await word(page, name).press('Enter')
    await expect(meaning(page, words)).toBeInViewport({ ratio: 1 })
  }
  await expectAccessible(page)
})

test('on a phone a tap opens a meaning within the screen, and a tap elsewhere closes it @phone', async ({ page }) => {
  await signIn(page, 'editor-1', claim)
  await word(page, 'as reported').tap()
  await expect(meaning(page, glossaryWords.asReported)).toBeInViewport({ ratio: 1 })
  await expectAccessible(page)
  await page.getByRole('heading', { level: 1 }).tap()
  await expect(page.locator(':popover-open')).toHaveCount(0)
})
