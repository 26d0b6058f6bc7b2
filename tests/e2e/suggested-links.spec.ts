import { expect, test } from '@playwright/test'
import { said } from './drowned-city'
import { cardOf, hideSuggestions, open, textOf } from './reading'
import { expectAccessible, signIn, watchPolicy } from './support'

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

test('the card of a claim says what is also said elsewhere; it is linked from there, or dismissed', async ({
  page,
}) => {
  const refused = watchPolicy(page)
  await open(page, 'The United Nations said that more than 7,900 people had been killed in Syria.')
  await page.getByRole('button', { name: 'Accept 1 that is certain' }).click()
  await said(page, '1 claim drafted.')
  await hideSuggestions(page)
  await textOf(page).focus()
  await page.keyboard.press('j')
  const card = cardOf(page, 'more than 7,900 people had been killed')
  const also = card.getByRole('region', { name: 'Suggested link' })
  await expect(also).toContainText(/^(Also in .+|In this article): /)
  await expectAccessible(page)
  const first = await also.getByRole('link').getAttribute('href')

  await also.getByRole('button', { name: 'Make a link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Link this claim to another' })
  await expect(dialog.getByLabel('Why')).toHaveValue(/^Both say /)
  await dialog.getByLabel('This claim').selectOption('qualifies')
  await dialog.getByLabel('How sure are you').selectOption('medium')
  await dialog.getByRole('button', { name: 'Link', exact: true }).click()
  await said(page, 'Link saved.')
  await expect(also.getByRole('link')).not.toHaveAttribute('href', first ?? '')

  const second = await also.getByRole('link').getAttribute('href')
  await also.getByRole('button', { name: /^Dismiss the suggested link to:/ }).click()
  await said(page, 'Dismissed: it is not asked again.')
  await expect(also.locator(`a[href="${second}"]`)).toHaveCount(0)
  expect(refused).toEqual([])
})
