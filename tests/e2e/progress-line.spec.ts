import { expect, test } from '@playwright/test'
import { expectAccessible, signIn } from './support'

test('on a slow line a page that was asked for is on its way at once, by link and by step', async ({ page }) => {
  await signIn(page, 'editor-1', '/dossiers/homs')
  await expect(page.getByRole('button', { name: 'Keys' })).toBeEnabled()
  let answer = () => undefined as void
  const hold = () => {
    const held = new Promise<void>((done) => (answer = done))
    return page.route(/_rsc=/, async (route) => {
      await held
      await route.continue()
    })
  }
  const line = page.locator('.progress-line')
  await expect(line).toHaveCount(0)
  await hold()
  await page.getByRole('button', { name: 'Previous day of publication' }).click()
  await expect(line).toBeVisible()
  await expect(page).not.toHaveURL(/asof=/)
  answer()
  await expect(page).toHaveURL(/asof=/)
  await expect(line).toHaveCount(0)

  await page.unrouteAll({ behavior: 'wait' })
  await hold()
  await page
    .getByRole('navigation', { name: 'Dossier' })
    .getByRole('link', { name: /^Claims/ })
    .click()
  await expect(line).toBeVisible()
  await expect(page).not.toHaveURL(/claims/)
  answer()
  await expect(page.getByRole('heading', { level: 1, name: 'Claims' })).toBeVisible()
  await expect(line).toHaveCount(0)
  await expectAccessible(page)
})
