import { expect, test } from '@playwright/test'
import { addDossierOf } from '../support/browser-dossier'
import { expectAccessible, signIn, watchPolicy } from './support'

const bridge = {
  language: 'en',
  outlet: 'City Herald',
  headline: 'Bridge closed after the flood',
  text:
    'The health minister said that 311 victims had been buried.\n\nSaleem Hadar said that the bridge was gone. ' +
    'Selim Haddar said that the river road was closed.',
}

test('the speaker of a suggestion becomes a party from its card, as its title says, and near names are shown', async ({
  page,
}) => {
  const refused = watchPolicy(page)
  const path = await addDossierOf(bridge, [])
  await signIn(page, 'editor-1', path)
  const bar = page.getByRole('region', { name: 'Suggestions', exact: true })
  await expect(bar).toContainText('0 of')
  const current = page.locator('article:has([aria-current=true])').filter({ visible: true })
  const to = async (words: string) => {
    await page.keyboard.press('j')
    for (let step = 0; step < 6 && !(await current.innerText()).includes(words); step++) await page.keyboard.press('j')
    await expect(current).toContainText(words)
  }
  await to('311 victims')
  await expect(current).toContainText('The health minister · no party yet')

  await page.keyboard.press('p')
  const fields = current.getByRole('group', { name: 'New party' })
  await expect(fields.getByLabel('Name')).toHaveValue('Health minister')
  await expect(fields.getByLabel('Kind of party')).toHaveValue('public-role')
  await expectAccessible(page)
  await fields.getByRole('button', { name: 'Cancel' }).click()
  await expect(fields).toBeHidden()
  await expect(current.locator('[aria-current=true]')).toBeFocused()

  await page.keyboard.press('p')
  await fields.getByRole('button', { name: 'Add the party' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Health minister is a party now.' })).toBeVisible()
  await expect(current).not.toContainText('no party yet')
  await expect(bar.getByRole('button', { name: 'Accept 1 that is certain' })).toBeVisible()

  await to('the bridge was gone')
  await current.getByRole('button', { name: 'Add the speaker' }).click()
  await expect(fields.getByLabel('Kind of party')).toHaveValue('')
  await fields.getByLabel('Kind of party').selectOption({ label: 'person' })
  await fields.getByRole('button', { name: 'Add the party' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saleem Hadar is a party now.' })).toBeVisible()
  await to('the river road was closed')
  await current.getByRole('button', { name: 'Add the speaker' }).click()
  await expect(current).toContainText('Already here, under a similar name: Saleem Hadar')
  expect(refused).toEqual([])
})
