import { expect, test, type Page } from '@playwright/test'
import { pathOf, pressUntil, shown } from './claim-page'
import { expectAccessible, signIn } from './support'

const home = '/dossiers/homs'

/** The one place where results are said. */
const said = (page: Page) => page.locator('output.fixed')

test('a search of the claims says what it found, and one goes on typing', async ({ page }) => {
  await signIn(page, 'reader', `${home}/claims`)
  const search = page.getByRole('searchbox')
  await search.fill('ambulances')
  await search.press('Enter')
  await expect(page).toHaveURL(/q=ambulances/)
  await expect(said(page)).toHaveText(/^(\d+ claims? found|No claim matches)\.$/)
  await expect(search).toBeFocused()
  await page.keyboard.type('zzz')
  await expect(search).toHaveValue('ambulanceszzz')
  await search.press('Enter')
  await expect(said(page)).toHaveText('No claim matches.')
  await expect(search).toBeFocused()
  await page
    .getByRole('list', { name: 'Active filters' })
    .getByRole('link', { name: /Remove the filter/ })
    .press('Enter')
  await expect(said(page)).toHaveText(/claims found\.$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Claims' })).toBeFocused()
})

test('sources and parties are searched without losing one’s place', async ({ page }) => {
  await signIn(page, 'reader', `${home}/sources`)
  await page.getByRole('searchbox').fill('truce')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/q=truce/)
  await expect(said(page)).toHaveText(/sources?\.$/)
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.goto(`${home}/parties`)
  await page.getByRole('searchbox').fill('nobody of that name')
  await page.getByRole('searchbox').press('Enter')
  await expect(said(page)).toHaveText('No party matches.')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('what had the focus before the scripts came keeps it, too', async ({ page }) => {
  await signIn(page, 'editor-1', `${home}/sources`)
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await page.goto(`${home}/parties`, { waitUntil: 'commit' })
  await page.getByRole('searchbox').fill('nobody of that name')
  const withScripts = page.getByRole('button', { name: 'New party' })
  await expect(withScripts).toBeDisabled()
  await expect(withScripts).toBeEnabled()
  await page.getByRole('searchbox').press('Enter')
  await expect(said(page)).toHaveText('No party matches.')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('the time slider is moved step by step by keys, and the grid follows once it rests', async ({ page }) => {
  await signIn(page, 'reader', home)
  const slider = page.getByRole('slider', { name: 'Show what was known by' })
  await slider.focus()
  const before = await slider.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  const [one] = await Promise.all([slider.getAttribute('aria-valuetext'), expect(page).toHaveURL(/asof=/)])
  expect(one).not.toBe(before)
  await expect(said(page)).toHaveText(/as known by/)
  await expect(slider).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(slider).not.toHaveAttribute('aria-valuetext', one ?? '')
  await expect(
    page.getByText(`as known by ${await slider.getAttribute('aria-valuetext')}`, { exact: true }),
  ).toBeVisible()
  await expect(slider).toBeFocused()
  const on = page.getByRole('button', { name: 'Next day of publication' })
  for (let step = 0; step < 3; step += 1) await on.press('Enter')
  await expect(page).not.toHaveURL(/asof=/)
  await expect(on).toBeFocused()
  await expectAccessible(page)
})

test('a link is saved and removed by keys; both are said, and the focus stays by the links', async ({ page }) => {
  await signIn(page, 'editor-2', pathOf('independent-2012-03-12-karm-zeitoun/state-media-mass-killings'))
  const links = page.getByRole('region', { name: 'Links' })
  const before = await links.getByRole('button', { name: /^Remove the link to/ }).count()
  const dialog = page.getByRole('dialog', { name: 'Link this claim to another' })
  await pressUntil(page, 'l', shown(dialog))
  await dialog.getByRole('combobox', { name: 'The other claim' }).fill('Idlib')
  await dialog.getByRole('listbox', { name: 'Claims found' }).getByRole('option').first().click()
  await dialog.getByLabel('This claim').selectOption({ index: 1 })
  await dialog.getByLabel('Why').fill('Both speak of the same night.')
  await dialog.getByLabel('How sure are you').selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(said(page)).toHaveText('Link saved.')
  await expect(links.getByRole('button', { name: /^Link/ })).toBeFocused()
  const item = links.getByRole('listitem').filter({ hasText: 'Both speak of the same night.' }).first()
  await item.getByRole('button', { name: /^Remove the link to/ }).press('Enter')
  await page.getByRole('dialog', { name: 'Remove the link' }).getByLabel('Why').fill('It was another night.')
  await page
    .getByRole('dialog', { name: 'Remove the link' })
    .getByRole('button', { name: 'Remove the link' })
    .press('Enter')
  await expect(said(page)).toHaveText('Link removed.')
  await expect(links.getByRole('button', { name: /^Remove the link to/ })).toHaveCount(before)
  await expect(links.getByRole('heading', { name: /^Links/ })).toBeFocused()
})

test('what is marked as seen is said', async ({ page }) => {
  await signIn(page, 'editor-1', home)
  await page.getByRole('button', { name: 'Mark all as seen' }).click()
  await expect(said(page)).toHaveText('Everything is marked as seen.')
  await expectAccessible(page)
})
