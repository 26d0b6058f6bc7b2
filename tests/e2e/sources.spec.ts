import { expect, test, type Locator, type Page } from '@playwright/test'
import { articlePage, articleWords } from '../support/articles'
import { addDossierOf } from '../support/browser-dossier'
import { anotherPage, expectAccessible, signIn } from './support'

const list = '/dossiers/homs/sources'
const limit = 5 * 1024 * 1024

const textFile = (name: string, contents: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(contents),
})
const pageFile = (html: string) => ({ name: 'article.html', mimeType: 'text/html', buffer: Buffer.from(html) })

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('The text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Preview' }).click()
}

async function upload(page: Page, file: ReturnType<typeof textFile>): Promise<void> {
  await page.getByLabel('Upload a file').check()
  await page.getByLabel('The file', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Preview' }).click()
}

/** Puts half of a character into a field inside the browser: on its way there it would be repaired. */
const typeHalfACharacter = (field: Locator) =>
  field.evaluate((area) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      area,
      `half a character: ${String.fromCharCode(0xd800)}`,
    )
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })

/** What went wrong, beside the empty one that the router keeps. */
const alertOf = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ })
const preview = (page: Page) => page.getByRole('region', { name: 'Preview' })
/** The words of the reader, paragraph by paragraph; blanks at the edges of its markup apart. */
const wordsRead = async (page: Page) =>
  (await page.getByRole('region', { name: 'Text', exact: true }).innerText()).split(/\n+/).filter(Boolean)

test('the list is searched, ordered and read out well; its address says what it shows', async ({ page }) => {
  await signIn(page, 'reader', list)
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Add a source' })).toHaveCount(0)
  await page.getByLabel('Order').selectOption('oldest published first')
  await page.getByLabel('Headline or outlet').fill('INDEPENDENT')
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(
    (url) => url.searchParams.get('q') === 'INDEPENDENT' && url.searchParams.get('sort') === 'published',
  )
  await expect(page.getByRole('rowheader')).toContainText(['Red Cross', 'As Annan'])
  await expect(page.getByRole('row', { name: /As Annan/ })).toContainText('12 March 2012')
  await expectAccessible(page)
  await page.getByLabel('Headline or outlet').fill('no such outlet')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('No source matches', { exact: true })).toBeVisible()
  expect((await page.goto(`${list}?sort=size`))?.status()).toBe(404)
  expect((await page.goto(`${list}/new`))?.status()).toBe(404)
})

test('by keyboard: a pasted text becomes a source, its date said back in words', async ({ page }) => {
  await signIn(page, 'editor-1', `${list}/new`)
  await page.getByLabel('The text', { exact: true }).focus()
  const words = `قال ناشطون إن العشرات قتلوا. ${crypto.randomUUID()}`
  await page.keyboard.insertText(`مقتل العشرات في حمص\n\n${words}\n\nإعلان`)
  await page.getByLabel('Date (optional)', { exact: true }).fill('2012-03-12~')
  await expect(page.getByText('= about 12 March 2012')).toBeVisible()
  await page.getByRole('button', { name: 'Preview' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What will be kept' })).toBeFocused()
  await expect(page.getByLabel('Language', { exact: true })).toHaveValue('ar')
  await expect(page.getByText('= Arabic')).toBeVisible()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('مقتل العشرات في حمص')
  await page.getByRole('button', { name: 'Drop paragraph 3' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Restore paragraph 3' })).toBeFocused()
  await expect(preview(page)).toContainText('2 of 3 paragraphs are kept, 1 left out')
  await page.getByRole('button', { name: 'Save the source' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname.startsWith(`${list}/mqtl-`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('مقتل العشرات في حمص')
  expect(await wordsRead(page)).toEqual(['مقتل العشرات في حمص', words])
})

test('of a page the article is taken; what was left out is seen, and one paragraph restored', async ({ page }) => {
  await signIn(page, 'editor-1', `${list}/new`)
  await page.getByRole('textbox', { name: 'Outlet' }).fill('An outlet typed by hand')
  const once = `neighbours said on ${crypto.randomUUID()}`
  await upload(page, pageFile(articlePage.replace('neighbours said', once)))
  await expect(preview(page)).toContainText('5 of 13 paragraphs are kept, 8 left out')
  const hidden = preview(page).getByRole('listitem').filter({ hasText: 'Words that nobody sees' })
  await expect(hidden).toContainText('Left out: hidden on the page')
  await expect(hidden.locator('del')).toHaveText('Words that nobody sees on this page')
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue(articleWords[0] ?? '')
  await expect(page.getByRole('textbox', { name: 'Outlet' })).toHaveValue('An outlet typed by hand')
  await expect(page.getByLabel('How it is known')).toHaveValue('inferred')
  await expect(page.getByLabel('Note on the date')).toHaveValue(/21:00:00-04:00/)
  await expectAccessible(page)
  await hidden.getByRole('button', { name: /^Restore/ }).click()
  await expect(hidden).toContainText('restored by you')
  await page.getByRole('button', { name: 'Save the source' }).click()
  await page.waitForURL((url) => url.pathname.startsWith(`${list}/shells-fall`))
  const [headline, first, second, ...rest] = articleWords.map((words) => words.replace('neighbours said', once))
  expect(await wordsRead(page)).toEqual([headline, first, second, 'Words that nobody sees on this page', ...rest])
})

test('the same text twice is noticed in the preview and again when it is saved, by name and link', async ({ page }) => {
  const text = `Said once\n\nOnly once, ${crypto.randomUUID()}.`
  await signIn(page, 'editor-2', `${list}/new`)
  await paste(page, text)
  await page.getByRole('button', { name: 'Save the source' }).click()
  await page.waitForURL((url) => url.pathname.startsWith(`${list}/said-once`))
  const saved = new URL(page.url()).pathname

  await page.goto(`${list}/new`)
  await upload(page, textFile('again.txt', text))
  const notice = preview(page).getByRole('status')
  await expect(notice).toContainText('already has this text')
  await expect(notice.getByRole('link')).toHaveAttribute('href', saved)
  await page.getByLabel('Headline', { exact: true }).fill('Another headline')
  await page.getByRole('button', { name: 'Save the source' }).click()
  await expect(alertOf(page)).toContainText('“Said once”')
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Another headline')
})

test('what cannot be read is refused with a sentence, and nothing typed is lost', async ({ page }) => {
  await signIn(page, 'editor-1', `${list}/new`)
  const alert = alertOf(page)
  await page.getByLabel('Byline').fill('Ann Writer')
  await typeHalfACharacter(page.getByLabel('The text', { exact: true }))
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(alert).toContainText('half of a character')
  await expect(page.getByLabel('The text', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await upload(page, textFile('nul.txt', 'a\0b'))
  await expect(alert).toContainText('NUL')
  await upload(page, textFile('article.odt', 'x'))
  await expect(alert).toContainText('.html')
  await upload(page, textFile('long.txt', 'a'.repeat(limit + 1)))
  await expect(alert).toContainText('at most 5 MB can be sent')
  await expect(page.getByLabel('Byline')).toHaveValue('Ann Writer')
  await expectAccessible(page)
})

test('what a page says of itself is filled in with where it is from; another value is one click', async ({ page }) => {
  await signIn(page, 'editor-2', `${list}/new`)
  const correction = `Correction: an earlier version gave the toll as 71, ${crypto.randomUUID()}.`
  const html = articlePage
    .replace('</h1>', '</h1><p>Monday 12 March 2012, Homs (AFP)</p>')
    .replace('2012-03-12T21', '2012-03-13T01')
    .replace('</form>', `</form><footer><p>${correction}</p></footer>`)
  await upload(page, pageFile(html))
  const date = page.getByLabel('Date (optional)', { exact: true })
  await expect(date).toHaveValue('2012-03-13')
  await expect(page.getByRole('textbox', { name: 'Agency' })).toHaveValue('AFP')
  await expect(page.getByText('Filled in from the first lines of the text; check it.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Use 12 March 2012, from the first lines of the text' }).click()
  await expect(date).toHaveValue('2012-03-12')
  await expect(page.getByLabel('How it is known')).toHaveValue('stated')
  await expect(page.getByLabel('Words of the text')).toHaveValue('12 March 2012')
  await page.getByLabel('Record this as a notice of the source').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save the source' }).click()
  await page.waitForURL((url) => url.pathname.startsWith(`${list}/shells-fall`))
  await expect(page.getByText(correction).first()).toBeVisible()
  await expect(page.getByRole('note').filter({ hasText: 'Correct' }).first()).toContainText(correction)
})

test('what is not seen in a text stays in it, and is said before it is saved and where it is read', async ({
  page,
}) => {
  await signIn(page, 'editor-3', `${list}/new`)
  await paste(page, `Unseen ${crypto.randomUUID()}\n\nForty missing${'\ufe01'.repeat(300)} in Nor\u00advale.`)
  const note = page.getByRole('note').filter({ hasText: '301 characters of this text cannot be seen' })
  await expect(note).toContainText('300 variation selectors in a row (may say where the text is from')
  await page.getByRole('button', { name: 'Save the source' }).click()
  await page.waitForURL((url) => url.pathname.startsWith(`${list}/unseen`))
  await expect(note).toContainText('one soft hyphen')
  await expectAccessible(page)
  expect((await wordsRead(page)).at(-1)).toBe(`Forty missing${'\ufe01'.repeat(300)} in Nor\u00advale.`)
})

test('a byte that does not fit is named; the file is read again as one chooses', async ({ page }) => {
  await signIn(page, 'editor-1', `${list}/new`)
  const html = Buffer.from(
    `<meta charset=utf-8><h1>One byte ${crypto.randomUUID()}</h1><p>It is the ministry~s list, it says.`,
  )
  await upload(page, {
    name: 'stray.html',
    mimeType: 'text/html',
    buffer: Buffer.from(html.map((byte) => (byte === 0x7e ? 0x92 : byte))),
  })
  await expect(preview(page)).toContainText('Read as utf-8, as the file says')
  await expect(preview(page)).toContainText(/Line 1, character \d+, byte 0x92/)
  await expectAccessible(page)
  await preview(page)
    .getByRole('radio', { name: /^utf-8 with windows-1252: .*ministry’s list/ })
    .click()
  await expect(preview(page)).toContainText('Read as utf-8 with windows-1252, as you chose')
  await page.getByRole('button', { name: 'Save the source' }).click()
  await page.waitForURL((url) => url.pathname.startsWith(`${list}/one-byte`))
  expect((await wordsRead(page)).at(-1)).toBe('It is the ministry’s list, it says.')
})

test('5 MB of text come through; the file is still chosen on the way back', async ({ page }) => {
  test.slow()
  await signIn(page, 'editor-1', `${list}/new`)
  const paragraph = `Long text ${crypto.randomUUID()}. ${'word '.repeat(2000)}\n\n`
  await upload(page, textFile('long.txt', paragraph.repeat(Math.floor(limit / paragraph.length))))
  await expect(preview(page)).toContainText('paragraphs are kept', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Show more of the' }).click()
  await page.getByRole('button', { name: 'Back to the text' }).click()
  await expect(page.getByLabel('The file', { exact: true })).not.toHaveValue('')
})

test('details are edited from the list; the second of two editors sees both', async ({ page: first, browser }) => {
  const report = { text: 'It stated a toll.', language: 'en', outlet: 'City Herald', headline: 'Two editors at once' }
  const path = await addDossierOf(report, [])
  await signIn(first, 'editor-1', path.replace(/\/[^/]+$/, ''))
  const row = first.getByRole('row', { name: /Two editors at once/ })
  await row.getByRole('button', { name: /^More for/ }).click()
  await row.getByRole('link', { name: 'Edit details' }).click()
  await expect(first.getByRole('heading', { level: 1, name: 'Edit details' })).toBeVisible()
  const second = await anotherPage(browser)
  await signIn(second, 'editor-2', new URL(first.url()).pathname)
  await second.getByLabel('What it draws on').fill('agency reports')
  await first.getByLabel('What it draws on').fill('state television')
  await first.getByRole('button', { name: 'Save the details' }).click()
  await first.waitForURL((url) => !url.pathname.endsWith('/edit'))
  await second.getByRole('button', { name: 'Save the details' }).click()
  await expect(alertOf(second)).toContainText('Somebody else changed this')
  await expect(second.getByText('state television')).toBeVisible()
  await expect(second.getByLabel('What it draws on')).toHaveValue('agency reports')
  await expectAccessible(second)
  await second.getByRole('button', { name: 'Save the details' }).click()
  await second.waitForURL((url) => !url.pathname.endsWith('/edit'))
})

test('another text of a source says what its words are', async ({ page }) => {
  await signIn(page, 'editor-1', `${list}/homs-2014-04-army-advance/captures/new`)
  await page.getByLabel('Its words are').selectOption('a translation of it')
  await expect(page.getByLabel('Name of the text')).toHaveValue('translation')
  await page.getByLabel('Language of the text').fill('de')
  await paste(page, `Die Armee rückt vor, ${crypto.randomUUID()}.`)
  await page.getByRole('button', { name: 'Save the text' }).click()
  await page.waitForURL((url) => url.searchParams.has('capture'))
  await expect(page.getByRole('button', { name: /^Capture translation/ })).toBeVisible()
  expect(await wordsRead(page)).toEqual([expect.stringContaining('Die Armee')])

  // It has no claims, says where they are, and does not open in their place.
  const note = page.getByRole('note').filter({ hasText: 'This text has no claims.' })
  await expect(note).toContainText(/\d+ claims/)
  await expectAccessible(page)
  await page.goto(`${list}/homs-2014-04-army-advance`)
  await expect(page.getByRole('button', { name: /^Capture (original|digest)/ })).toBeVisible()
})

test('on a phone a text is pasted, looked at and nothing spills over @phone', async ({ page }) => {
  await signIn(page, 'editor-3', list)
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Add a source' }).click()
  await paste(page, `A headline\n\n${'unbroken'.repeat(80)}`)
  await expect(preview(page)).toContainText('2 of 2 paragraphs are kept')
  await expectAccessible(page)
})
