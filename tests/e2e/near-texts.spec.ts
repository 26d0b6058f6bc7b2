import { expect, test, type Page } from '@playwright/test'
import { openOwnDossier } from './own-dossier'
import { expectAccessible } from './support'

const copy = `Forty missing in the north

The ministry lists forty missing in the north, and does not say how it counted them. Families say that several more were taken to other towns in the days before, where nobody was let in to look for them.

Neither side has said when the road will be open again.`

const reprint = copy.replace('Forty missing', 'Ministry: fourteen missing').replace('lists forty', 'lists fourteen')

async function paste(page: Page, text: string, outlet: string): Promise<void> {
  await page.getByLabel('The text', { exact: true }).fill(text)
  await page.getByRole('textbox', { name: 'Outlet' }).fill(outlet)
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What will be kept' })).toBeFocused()
}

const near = (page: Page) => page.getByRole('region', { name: 'Nearly the same text' })
const agency = (page: Page) => page.getByRole('textbox', { name: 'Agency (optional)' })
const marked = (page: Page, of: string) => near(page).getByRole('region', { name: of }).locator('mark')

async function addFirst(page: Page, title: string): Promise<string> {
  const home = await openOwnDossier(page, title)
  await page.goto(`${home}/sources/new`)
  await paste(page, copy, 'The Post')
  await expect(near(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Save the source' }).click()
  await page.waitForURL(`**${home}/sources/forty-missing-in-the-north`)
  return home
}

test('agency copy is set beside the text that it nearly is; both are said to be the agency’s', async ({ page }) => {
  const home = await addFirst(page, 'Agency copy')
  await page.goto(`${home}/sources/new`)
  await paste(page, reprint, 'The Herald')
  await expect(near(page)).toContainText(/The dossier has nearly this text: \d\d % of it is in .* \(The Post\)/)
  await expect(marked(page, 'This text')).toHaveText(['Ministry: fourteen', 'fourteen'])
  await expect(marked(page, 'The text of “Forty missing in the north”')).toHaveText(['Forty', 'forty'])
  await expectAccessible(page)

  await near(page).getByLabel('Both took it from an agency').check()
  await page.getByRole('button', { name: 'Save the source' }).click()
  await expect(agency(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(near(page).getByLabel('Both took it from an agency')).toBeChecked()
  await agency(page).fill('AFP')
  await page.getByRole('button', { name: 'Save the source' }).click()
  await page.waitForURL(`**${home}/sources/ministry-fourteen-missing-in-the-north`)
  await page.goto(`${home}/sources/forty-missing-in-the-north/edit`)
  await expect(agency(page)).toHaveValue('AFP')

  await page.goto(`${home}/sources/new`)
  await paste(page, `${reprint} It was closed on Sunday.`, 'The Echo')
  await near(page).getByRole('button', { name: 'Both took it from AFP' }).first().click()
  await expect(agency(page)).toHaveValue('AFP')
  await expect(near(page)).toContainText('claims of both are relayed by it')
  await expectAccessible(page)
})

test('of several files that are nearly one text each is looked at before it is added @phone', async ({ page }) => {
  const home = await openOwnDossier(page, 'Copies')
  await page.goto(`${home}/sources/new`)
  await page.getByLabel('Upload a file').check()
  const files = [copy, reprint].map((text, index) => ({
    name: `copy-${index}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }))
  await page.getByLabel('The file', { exact: true }).setInputFiles(files)
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await page.getByRole('button', { name: 'Add 2 sources' }).click()
  await expect(page.getByText('2 files are read, 1 is added.')).toBeFocused()
  await expect(page.getByText('Not added: The dossier has nearly this text.')).toBeVisible()
  await expect(marked(page, 'This text')).toHaveText(['Ministry: fourteen', 'fourteen'])
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add 1 source' }).click()
  await expect(page.getByText('2 files are read, 2 are added.')).toBeFocused()
})
