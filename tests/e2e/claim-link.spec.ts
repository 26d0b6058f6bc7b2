import { expect, test } from '@playwright/test'
import { focused, pressUntil, redCross, refusal, signedIn } from './claim-page'
import { expectAccessible } from './support'

test('by keyboard alone: find the other claim, link it, see it from both ends, remove it with a reason', async ({
  browser,
}) => {
  const path = redCross('defectors-hold-parts-of-homs-province')
  const page = await signedIn(browser, 'editor-1', path)
  await pressUntil(page, 'l', focused(page.getByRole('combobox', { name: 'The other claim' })))
  await page.keyboard.type('defectors northern')
  await expect(page.getByRole('option')).toContainText([
    'Defectors have taken control of small areas in northern Syria',
  ])
  await expect(page.getByText(/^\d+ choices?\.$/)).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: 'Claims found' })).toBeHidden()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox', { name: 'Claims found' }).getByRole('option').first()).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Choose another claim' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.type('qual')
  await page.keyboard.press('Tab')
  await page.keyboard.type('It says where else.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('high')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const links = page.getByRole('region', { name: 'Links' })
  await expect(links).toContainText('It says where else.')

  await links.getByRole('link', { name: /northern Syria/ }).click()
  await expect(links.getByRole('heading', { name: 'is qualified by' })).toBeVisible()
  await links.getByRole('button', { name: /^Remove the link to/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Remove the link' })
  await dialog.getByRole('button', { name: 'Remove the link' }).click()
  await expect(refusal(dialog)).toBeVisible()
  await dialog.getByLabel('Why').fill('Other defectors.')
  await dialog.getByRole('button', { name: 'Remove the link' }).click()
  await expect(links).toContainText('No links yet')
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Other defectors.')
})

test('while words are being searched for, Enter chooses none of the claims that were found before', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor-1', redCross('homs-province-borders'))
  const found = page.getByRole('listbox', { name: 'Claims found' }).getByRole('option')
  const chosen = page.getByRole('button', { name: 'Choose another claim' })
  await pressUntil(page, 'l', focused(page.getByRole('combobox', { name: 'The other claim' })))
  await expect(found.first()).toBeVisible()
  let answer = () => {}
  const answered = new Promise<void>((done) => (answer = done))
  await page.route('**/claims/**', async (route) => {
    if (route.request().postData()?.includes('northern')) await answered
    await route.continue()
  })
  await page.keyboard.type('defectors northern')
  await page.keyboard.press('Enter')
  await expect(chosen).toHaveCount(0)
  await expect(found).toHaveCount(0)
  answer()
  await expect(found.first()).toContainText('northern Syria')
  await page.keyboard.press('Enter')
  await expect(chosen).toBeFocused()
  await expect(page.locator('input[name="toClaimId"]').locator('..')).toContainText('northern Syria')
})
