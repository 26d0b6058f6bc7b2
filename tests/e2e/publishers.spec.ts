import { expect, test, type Page } from '@playwright/test'
import { openOwnDossier } from './own-dossier'
import { expectAccessible } from './support'

async function pasteText(page: Page, home: string, text: string): Promise<void> {
  await page.goto(`${home}/sources/new`)
  await page.getByLabel('Paste the text').check()
  await page.getByLabel('The text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible()
}

const save = (page: Page) => page.getByRole('button', { name: 'Save the source' }).click()

test('outlet and agency become parties with the source; the next time they are known, in other spellings too', async ({
  page,
}) => {
  const home = await openOwnDossier(page, 'Publishers')
  await pasteText(page, home, 'Quiet on the square\n\nNobody was seen on the square today.')
  await page.getByLabel('Headline', { exact: true }).fill('Quiet on the square')
  await page.getByLabel('Outlet').fill('Al-Bayan Post')
  await expect(page.getByLabel('Add Al-Bayan Post to the parties')).toBeChecked()
  await page.getByLabel('Agency').fill('Wire Nord')
  await page.getByLabel('Add Wire Nord to the parties').uncheck()
  await expectAccessible(page)
  await save(page)
  await page.waitForURL(/quiet-on-the-square/)
  await page.goto(`${home}/parties`)
  await expect(page.getByRole('table')).toContainText('Al-Bayan Post')
  await expect(page.getByRole('table')).not.toContainText('Wire Nord')

  await pasteText(page, home, 'Loud on the square\n\nMany were seen on the square today.')
  await page.getByLabel('Outlet').fill('al-bayan post')
  await expect(page.getByText('Al-Bayan Post is a party here.')).toBeVisible()
  await page.getByLabel('Outlet').fill('El Bayaan Post')
  await expect(page.getByLabel('Add El Bayaan Post to the parties')).not.toBeChecked()
  await page.getByRole('button', { name: 'Use Al-Bayan Post, a party here with a similar name' }).click()
  await expect(page.getByLabel('Outlet')).toHaveValue('Al-Bayan Post')
  await expect(page.getByText('Al-Bayan Post is a party here.')).toBeVisible()

  await page.goto(`${home}/parties`)
  await page.getByRole('button', { name: 'New party' }).click()
  await page.getByLabel('Name', { exact: true }).fill('البيان بوست')
  await expect(page.getByText('Is it one of these parties?')).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Al-Bayan Post' })).toHaveAttribute(
    'target',
    '_blank',
  )
  await expectAccessible(page)
})
