import { expect, test } from '@playwright/test'
import { expectAccessible, signIn, watchPolicy } from './support'

const home = '/dossiers/homs'

test('who says what at a glance: answers by camp, what each row comes to, and the line to print', async ({ page }) => {
  test.slow()
  const refused = watchPolicy(page)
  await signIn(page, 'reader', home)
  await expect(page.getByRole('heading', { level: 1, name: 'Who says what' })).toBeVisible()
  const toll = page.getByRole('row', { name: /How many people have been killed in Syria/ })
  await expect(toll).toContainText('Can both be true')
  await expect(toll).toContainText('only if the same people are meant; dates inferred')
  await expect(toll).toContainText('activists, unnamed, as reported by The Journal, via Associated Press')
  const killers = page.getByRole('row', { name: /Who carried out the killings/ })
  await expect(killers).toContainText('Contested')
  await expect(killers).toContainText('as reported by The Independent')
  const advance = page.getByRole('row', { name: /Did the army advance/ })
  await expect(advance).toContainText('against interest')
  await expect(advance).toContainText('independent, asserted and confirmed')
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('the grid is narrowed to what is contested, to a camp, and to what was known on a day', async ({ page }) => {
  await signIn(page, 'editor-1', home)
  await page.getByRole('link', { name: 'Contested', exact: true }).first().click()
  await expect(page).toHaveURL(/contested=1/)
  await expect(page.getByRole('row', { name: /Were there mass killings/ })).toBeHidden()
  await page.goto(`${home}?asof=2012-03-11`)
  await expect(page.getByText('as known by 11 March 2012')).toBeVisible()
  await expect(page.getByRole('row', { name: /How many people have been killed/ })).not.toContainText('150,000')
  await page.goto(`${home}?camp=monitors`)
  await expect(page.getByRole('columnheader')).toHaveCount(4)
  await expectAccessible(page)
})

test('the days are played one by one; each says what it changed, and a hand on the slider stops', async ({ page }) => {
  test.slow()
  await signIn(page, 'editor-1', home)
  const slider = page.getByRole('slider', { name: 'Show what was known by' })
  const said = page.getByRole('status').filter({ hasText: /\S/ })
  await page.getByRole('button', { name: 'Play from day to day' }).press('Enter')
  await expect(page).toHaveURL(/asof=2012-02-21/)
  await expect(said).toContainText(/as known by 21 February 2012.*answers? fewer; \d+ readings changed: “/)
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused()
  await expect(page).toHaveURL(/asof=2012-03-10/)
  await expect(said).toContainText(/as known by 10 March 2012.*\d+ answers more/)
  await slider.press('Home')
  await expect(page.getByRole('button', { name: 'Play from day to day' })).toBeVisible()
  await expect(page).toHaveURL(/asof=2012-02-21/)
  await expect(slider).toBeFocused()
  await expectAccessible(page)
})

test('what was seen is kept, and on a phone a question is a card', async ({ page }) => {
  test.slow()
  await signIn(page, 'editor-2', home)
  await page.getByRole('button', { name: 'Mark all as seen' }).click()
  await expect(page.getByText(/since you looked/).first()).toBeVisible()
  await page.setViewportSize({ width: 390, height: 800 })
  await expect(page.getByText('can both be true').first()).toBeVisible()
  await expectAccessible(page)
})
