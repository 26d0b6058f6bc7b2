import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, signIn } from './support'

const adding = '/dossiers/homs/sources/new'
const words = 'Words that were fetched from the outlet’s own page, and that nobody pasted.'
const html = `<html lang="en"><title>Fetched words</title><body><article><h1>Fetched words</h1><p>${words}</p></article></body></html>`

const field = (page: Page) => page.getByLabel('The address', { exact: true })
const preview = (page: Page) => page.getByRole('button', { name: 'Preview', exact: true }).click()

/** What the server would answer had it fetched from a host that no network knows: first that robots.txt asks not to. */
async function makeUpThePage(page: Page): Promise<void> {
  await page.route('**/api/uploads/fetch-address', async (route) => {
    const isAskedFor = route.request().postData()?.includes('isAskedFor') ?? false
    const question = { robots: 'asks not to', host: 'outlet.example', line: 'Disallow: /a' }
    const base64 = Buffer.from(html).toString('base64')
    const fetched = { question: null, name: 'a.html', base64, address: 'https://outlet.example/a', charset: null }
    await route.fulfill({ json: { ok: true, value: isAskedFor ? fetched : { question } } })
  })
}

test('the page at an address is read once somebody decided on what robots.txt asks', async ({ page }) => {
  await makeUpThePage(page)
  await signIn(page, 'editor-1', adding)
  await page.getByLabel('Give its address').check()
  await expect(page.getByText('The server fetches pages of outlet.example')).toBeVisible()
  await expectAccessible(page)
  await field(page).fill('https://outlet.example/a?from=mail')
  await preview(page)
  await expect(page.getByText('outlet.example asks programs not to read this page: “Disallow: /a”')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Read it anyway').check()
  await preview(page)
  await expect(page.getByRole('heading', { name: 'What will be kept' })).toBeFocused()
  await expect(page.getByRole('list', { name: 'Paragraphs' })).toContainText(words)
  await expect(page.getByLabel('Address (optional)')).toHaveValue('https://outlet.example/a')
  // The server did not fetch it, and so does not save it as fetched.
  await page.getByRole('button', { name: 'Save the source' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('not the page that was fetched')
  await page.getByRole('button', { name: 'Back to the text' }).click()
  await expect(field(page)).toHaveValue('https://outlet.example/a?from=mail')
})

test('an address that is not fetched is refused beside its field, with what to do instead', async ({ page }) => {
  await signIn(page, 'editor-2', adding)
  await page.getByLabel('Give its address').check()
  const refusals: [string, string][] = [
    ['https://outlet.example/1 https://outlet.example/2', 'There are two addresses in this field'],
    ['https://user:password@outlet.example/', 'name or password before the host'],
    ['http://127.0.0.1/', '“127.0.0.1” is not one of the hosts that this desk fetches from. Paste the text'],
    ['http://localhost/', 'a name inside a local network'],
    ['http://outlet.example:22/', 'a port other than 80 and 443'],
  ]
  for (const [address, sentence] of refusals) {
    await field(page).fill(address)
    await preview(page)
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText(sentence)
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true')
  }
  await expectAccessible(page)
})
