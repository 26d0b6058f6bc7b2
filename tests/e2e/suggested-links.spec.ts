import { expect, test } from '@playwright/test'
import { expectAccessible, signIn } from './support'

const claims = '/dossiers/homs/claims?q=capital+of+the+revolution'

test('a claim page suggests claims; the form has type and reason filled in, and readers see none', async ({ page }) => {
  await signIn(page, 'editor-1', claims)
  await page.getByRole('link', { name: 'Homs is the capital of the revolution.' }).first().click()
  const links = page.getByRole('region', { name: 'Links' })
  await expect(links.getByRole('heading', { name: 'Suggested' })).toBeVisible()
  await expectAccessible(page)
  const offers = links.getByRole('listitem').filter({ hasText: 'both say capital' })
  const offer = offers.filter({ hasText: 'corroborates?' }).first()
  await offer.getByRole('button', { name: 'Make a link' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('This claim')).toHaveValue('corroborates')
  await expect(dialog.getByLabel('Why')).toHaveValue(/^Both say /)
  await expectAccessible(page)
  const path = new URL(page.url()).pathname
  await page.context().clearCookies()
  await signIn(page, 'reader', path)
  await expect(page.getByRole('region', { name: 'Links' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Suggested' })).toBeHidden()
})
