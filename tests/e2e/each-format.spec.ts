import { expect, test, type Page } from '@playwright/test'
import { filesOfEachFormat, type FormatFile } from '../support/files-of-each-format'
import { openOwnDossier } from './own-dossier'
import { expectAccessible } from './support'

const fileOf = ({ name, mimeType, buffer }: FormatFile) => ({ name, mimeType, buffer })
const paragraphs = (page: Page) => page.getByRole('list', { name: 'Paragraphs' })

/** Presses Tab until the element has the focus that is shown: everything is reached so. */
async function tabTo(page: Page, name: string | RegExp, role: 'button' | 'link' | 'textbox' | 'radio'): Promise<void> {
  const wanted = page.getByRole(role, { name })
  await expect(wanted).toBeEnabled()
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${role} ${String(name)}.`)
}

/** Presses Enter until the browser asks for a file: while a page is being made ready, the first press may be lost. */
async function giveByKey(page: Page, ...files: ReturnType<typeof fileOf>[]): Promise<void> {
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 3000 })
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(files)
  }).toPass()
}

/** The reader shows the source: its headline, and its file to be had again. */
async function expectRead(page: Page, { name, headline }: FormatFile): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByRole('region', { name: 'Text', exact: true })).toContainText(/\S/)
  await expect(page.getByRole('link', { name })).toBeVisible()
}

test('by mouse, a source of each format is looked at, saved and read', async ({ page }) => {
  test.slow()
  const home = await openOwnDossier(page, 'By mouse')
  for (const file of filesOfEachFormat) {
    await page.goto(`${home}/sources`)
    await page.getByRole('link', { name: 'Add a source' }).first().click()
    await page.getByText('Upload a file', { exact: true }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByLabel('The file', { exact: true }).click()
    await (await chooser).setFiles(fileOf(file))
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    await expect(paragraphs(page)).toContainText(/\S/)
    await expect(page.getByLabel('Headline', { exact: true })).toHaveValue(file.headline)
    await page.getByRole('button', { name: 'Save the source' }).click()
    await page.waitForURL((url) => url.pathname.startsWith(`${home}/sources/`) && !url.pathname.endsWith('/new'))
    await expectRead(page, file)
  }
  await page.goto(`${home}/sources`)
  await expect(page.getByRole('rowheader')).toHaveCount(filesOfEachFormat.length)
  await expectAccessible(page)
})

test('by keyboard alone, a source of each format is looked at, saved and read', async ({ page }) => {
  test.slow()
  const home = await openOwnDossier(page, 'By keyboard')
  for (const file of filesOfEachFormat) {
    await page.goto(`${home}/sources/new`)
    await tabTo(page, 'Paste the text', 'radio')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Upload a file' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByLabel('The file', { exact: true })).toBeFocused()
    await giveByKey(page, fileOf(file))
    await tabTo(page, 'Preview', 'button')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'What will be kept' })).toBeFocused()
    await tabTo(page, 'Headline', 'textbox')
    await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(file.headline)
    await tabTo(page, 'Save the source', 'button')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname.startsWith(`${home}/sources/`) && !url.pathname.endsWith('/new'))
    await expectRead(page, file)
  }
})

test('by keyboard alone, several files are read, one is looked at, and all are added', async ({ page }) => {
  const home = await openOwnDossier(page, 'Several by keyboard')
  await page.goto(`${home}/sources/new`)
  await tabTo(page, 'Paste the text', 'radio')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await giveByKey(page, ...filesOfEachFormat.slice(0, 3).map(fileOf))
  await tabTo(page, 'Preview', 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 files are read.')).toBeFocused()
  await tabTo(page, 'Look at it (story.pdf)', 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Collapse (story.pdf)' })).toBeFocused()
  await tabTo(page, 'Headline', 'textbox')
  await page.keyboard.press('End')
  await page.keyboard.type(', it says')
  await tabTo(page, 'Add 3 sources', 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 files are read, 3 are added.')).toBeFocused()
  await tabTo(page, 'Ministry lists the missing, it says', 'link')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ministry lists the missing, it says')
})
