import { expect, test, type Page, type Route } from '@playwright/test'
import { filesOfEachFormat } from '../support/files-of-each-format'
import { openOwnDossier } from './own-dossier'
import { expectAccessible } from './support'

const file = (name: string, contents: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(contents),
})

const eight = [...filesOfEachFormat, file('article.odt', 'x')]

const texts = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    file(`text-${index}.txt`, `Headline ${index}\n\nNobody else says ${'so '.repeat(index + 1)}on day ${index}.`),
  )

async function choose(page: Page, files: readonly { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  await page.getByLabel('Upload a file').check()
  await page.getByLabel('The file', { exact: true }).setInputFiles([...files])
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
}

const several = (page: Page) => page.getByRole('region', { name: 'Several files' })
const fileNamed = (page: Page, name: string) => several(page).getByRole('listitem').filter({ hasText: name }).first()

test('eight files at once: one is refused, one is left, the others become sources', async ({ page }) => {
  test.slow()
  const home = await openOwnDossier(page, 'Eight files')
  await page.goto(`${home}/sources/new`)
  await choose(page, eight)
  await expect(several(page).getByText('7 files are read, 1 cannot be read.')).toBeFocused({ timeout: 60_000 })
  await expect(fileNamed(page, 'article.odt')).toContainText('Not read: Files ending in .txt, .md, .html')
  await expectAccessible(page)

  const article = fileNamed(page, 'story.html')
  await article.getByRole('button', { name: 'Look at it' }).click()
  await expect(article.getByRole('region', { name: 'Preview' })).toContainText('3 of 4 paragraphs are kept')
  await expect(article.getByLabel('Headline', { exact: true })).toHaveValue('Shells fall on the market')
  await expectAccessible(page)
  await article.getByLabel('Headline', { exact: true }).fill('')
  const text = fileNamed(page, 'story.txt')
  await text.getByRole('checkbox').uncheck()
  await several(page).getByRole('button', { name: 'Add 6 sources' }).click()

  // What is wrong with one keeps it alone: its form says so, and the others are there.
  await expect(several(page).getByText('7 files are read, 1 cannot be read, 5 are added.')).toBeFocused()
  await expect(article.getByRole('alert')).toContainText('Enter the headline')
  await expect(article).toContainText('Not added: ')
  await article.getByLabel('Headline', { exact: true }).fill('Shells on the market')
  await several(page).getByRole('button', { name: 'Add 1 source' }).click()
  await expect(article.getByRole('link', { name: 'Shells on the market' })).toBeVisible()
  await expect(several(page).getByText('Tick the files to add.')).toBeVisible()
  await expectAccessible(page)

  await several(page).getByRole('button', { name: 'Choose other files' }).click()
  await page.getByLabel('Upload a file').check()
  await expect(page.getByLabel('The file', { exact: true })).not.toHaveValue('')
  await page.goto(`${home}/sources`)
  await expect(page.getByRole('rowheader')).toHaveCount(6)
})

test('reading is stopped and goes on; after a lost answer nothing is added twice', async ({ page }) => {
  const home = await openOwnDossier(page, 'Lost answers')
  await page.goto(`${home}/sources/new`)
  let reads = 0
  const slowly = async (route: Route) => {
    reads += 1
    if (reads === 2) await new Promise((resolve) => setTimeout(resolve, 3000))
    await route.continue().catch(() => undefined)
  }
  await page.route('**/api/uploads/preview-text', slowly)
  await choose(page, texts(4))
  await expect(several(page).getByText('1 of 4 read')).toBeVisible()
  await several(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(several(page).getByText('1 file is read, 3 wait.')).toBeFocused()
  await several(page).getByRole('button', { name: 'Read the rest' }).click()
  await expect(several(page).getByText('4 files are read.')).toBeFocused()

  let saves = 0
  await page.route('**/api/uploads/save-source', async (route) => {
    saves += 1
    if (saves !== 2) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await several(page).getByRole('button', { name: 'Add 4 sources' }).click()
  await expect(several(page).getByText('4 files are read, 1 is added.')).toBeFocused()
  await expect(several(page).getByText('Not added: The server could not be reached')).toHaveCount(1)
  await several(page).getByRole('button', { name: 'Add 3 sources' }).click()
  await expect(several(page).getByText('4 files are read, 4 are added.')).toBeFocused()
  await several(page).getByRole('link', { name: 'See the sources' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(4)
})

test('files are dropped on the page; where none are taken, the page stays @phone', async ({ page }) => {
  const home = await openOwnDossier(page, 'Dropped files')
  await page.goto(`${home}/sources/new`)
  const drop = (names: readonly string[]) =>
    page.evaluate((given) => {
      const dataTransfer = new DataTransfer()
      for (const name of given) dataTransfer.items.add(new File([`Dropped ${name}\n\nIt says ${name}.`], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, names)
  await expect(page.getByRole('button', { name: 'Preview', exact: true })).toBeEnabled()
  await drop(['one.txt', 'two.txt'])
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(several(page).getByText('2 files are read.')).toBeFocused()
  await expectAccessible(page)
  await drop(['three.txt'])
  await expect(several(page).getByRole('listitem')).toHaveCount(2)
  await several(page).getByRole('button', { name: 'Look at it' }).first().click()
  await expectAccessible(page)
})
