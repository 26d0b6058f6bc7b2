import { expect, test, type Page } from '@playwright/test'
import { addDossierOf } from '../support/browser-dossier'
import { anotherPage, expectAccessible, signIn, watchPolicy } from './support'

const flood = {
  language: 'en',
  outlet: 'City Herald',
  headline: 'Two counts of one flood',
  text:
    'The relief society said on Thursday that 900 people were killed in the flood.\n\n' +
    'The ferryman, Osama Haddar, said on Thursday that 311 people were killed in the flood.\n\n' +
    'Osam Haddar said that the river road was closed.',
}
const step = (page: Page, name: string) => page.getByRole('region', { name })
const speaker = (page: Page, name: string) => step(page, 'Who speaks').getByRole('checkbox', { name })
const said = (page: Page, sentence: string) =>
  expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()

/** A dossier with one article and no party; gives the path of its set-up. */
async function openSetUp(page: Page, who: 'lead' | 'editor-1'): Promise<string> {
  const path = (await addDossierOf(flood, [])).replace('/sources/article', '/set-up')
  await signIn(page, who, path)
  await expect(step(page, 'Who speaks')).toContainText('3 speakers are no party yet')
  return path
}

test('speakers are put into camps by list, digit and drag, near names are one or two, and claims are taken back', async ({
  page,
}) => {
  const refused = watchPolicy(page)
  const path = await openSetUp(page, 'lead')
  await expectAccessible(page)
  const who = step(page, 'Who speaks')
  await who.getByLabel('Name a camp').fill('relief SOCIETY')
  await page.keyboard.press('Enter')
  await said(page, 'This camp is here already.')
  await who.getByLabel('Name a camp').fill('Ferrymen')
  await page.keyboard.press('Enter')
  await expect(who.getByRole('button', { name: 'Remove Ferrymen' })).toBeVisible()

  await who.getByLabel('Camp of Relief society').selectOption('Relief society')
  await speaker(page, 'Osama Haddar').first().focus()
  await page.keyboard.press('3')
  await said(page, 'Ferrymen')
  await expect(who.getByLabel('Camp of Osama Haddar')).toHaveValue('Ferrymen')
  await page.reload()
  await expect(who.getByLabel('Camp of Osama Haddar')).toHaveValue('Ferrymen')
  await who
    .getByRole('listitem')
    .filter({ hasText: 'Osam Haddar' })
    .locator('[draggable=true]')
    .dragTo(who.getByRole('listitem').filter({ hasText: 'Government' }).first())
  await expect(who.getByLabel('Camp of Osam Haddar')).toHaveValue('Government')
  await who.getByLabel('What Osam Haddar is').selectOption('')
  await who.getByRole('button', { name: 'Make 1 camp and 3 parties' }).click()
  await expect(who.getByRole('alert')).toContainText('Say what kind of party it is.')
  await expectAccessible(page)
  await who.getByRole('checkbox', { name: 'Osam Haddar is Osama Haddar under another name' }).check()
  await who.getByRole('button', { name: 'Make 1 camp and 2 parties' }).click()
  await said(page, '1 camp and 2 parties made.')
  await expect(who).toContainText('Everybody who is named in a suggestion is a party.')

  const claims = step(page, 'Certain claims')
  await claims.locator('summary').click()
  await expect(claims).toContainText('“311 people were killed in the flood”')
  await expectAccessible(page)
  await claims.getByRole('button', { name: 'Accept 3 certain claims' }).click()
  await said(page, '3 claims drafted.')
  await expect(step(page, 'Questions').getByLabel('The question')).toHaveValue('How many people were killed?')
  await expectAccessible(page)
  await claims.getByRole('button', { name: 'Undo' }).click()
  await said(page, '3 claims taken back.')
  await expect(claims.getByRole('button', { name: 'Accept 3 certain claims' })).toBeVisible()

  await page.goto(path.replace('/set-up', '/parties'))
  await expect(page.getByRole('link', { name: 'Osama Haddar' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Osam Haddar', exact: true })).toHaveCount(0)
  expect(refused).toEqual([])
})

test('an editor puts speakers into camps that are there; a reader is offered no set-up', async ({ page, browser }) => {
  const path = await openSetUp(page, 'editor-1')
  const who = step(page, 'Who speaks')
  await expect(who).toContainText('Only a lead can name camps.')
  await expect(who.getByLabel('Name a camp')).toHaveCount(0)
  for (const name of ['Osama Haddar', 'Osam Haddar']) await speaker(page, name).first().uncheck()
  await who.getByRole('button', { name: 'Make 1 party' }).click()
  await said(page, '1 party made.')
  await expect(who).toContainText('2 speakers are no party yet')

  const other = await anotherPage(browser)
  await signIn(other, 'reader', path.replace('/set-up', ''))
  await expect(other.getByRole('link', { name: 'Grid', exact: true })).toBeVisible()
  await expect(other.getByRole('link', { name: 'Set up from articles' })).toHaveCount(0)
  await other.goto(path)
  await expect(step(other, 'Who speaks')).toHaveCount(0)
})

test('a speaker is a party under another name, or is called otherwise, and what was chosen outlives a reload', async ({
  page,
}) => {
  const path = (await addDossierOf(flood, [['Osama Haddar', 'person', 'government']])).replace(
    '/sources/article',
    '/set-up',
  )
  await signIn(page, 'lead', path)
  const who = step(page, 'Who speaks')
  await expect(who).toContainText('2 speakers are no party yet')
  // Of whom a party may be already, no second one is made unasked.
  await expect(who.getByRole('checkbox', { name: 'Osam Haddar 1 suggestion in 1 article' })).not.toBeChecked()
  const isHere = who.getByRole('checkbox', { name: 'Osam Haddar is Osama Haddar, a party here' })
  await expect(isHere).toBeEnabled()
  await isHere.focus()
  await page.keyboard.press('Space')
  await expect(isHere).toBeChecked()
  await expect(who.getByRole('button', { name: /add 1 other name/ })).toBeVisible()

  const society = who.getByRole('listitem').filter({ hasText: 'Relief society' }).last()
  await society.getByRole('button', { name: 'Change the name of Relief society' }).focus()
  await page.keyboard.press('Enter')
  await expect(society.getByRole('textbox', { name: 'Name of Relief society' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Osama Haddar')
  await expect(who.getByRole('checkbox', { name: 'Relief society is Osama Haddar, a party here' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(society.getByRole('button', { name: 'Change the name of Relief society' })).toBeFocused()
  await who.getByRole('button', { name: 'Make 1 party, add 1 other name' }).click()
  await expect(who.getByRole('alert')).toContainText('A party has this name already.')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await society.getByRole('button', { name: 'Change the name of Relief society' }).click()
  await society.getByRole('textbox', { name: 'Name of Relief society' }).fill('National Relief Society')
  await page.reload()
  await expect(society).toContainText('National Relief Society')
  await expect(society).toContainText('Relief society in the articles')
  await who.getByRole('button', { name: 'Make 1 party, add 1 other name' }).click()
  await said(page, '1 party made. 1 other name added.')
  await expect(who).toContainText('Everybody who is named in a suggestion is a party.')
  await expect(step(page, 'Certain claims')).toContainText('3 certain claims')
})

test('articles are dropped on the page, one after the other, and join its list', async ({ page }) => {
  const path = await openSetUp(page, 'editor-1')
  await step(page, 'Who speaks').getByLabel('Camp of Relief society').selectOption('Relief society')
  const drop = (files: Record<string, string>) =>
    page.evaluate((given) => {
      const dataTransfer = new DataTransfer()
      for (const [name, text] of Object.entries(given)) dataTransfer.items.add(new File([text], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, files)
  const files = page.getByRole('region', { name: 'Several files' })
  await drop({ 'bridge.txt': 'The bridge\n\nMara Quint said that the bridge was closed.', 'odd.odt': 'x' })
  await expect(files.getByText('1 file is read, 1 cannot be read.')).toBeFocused()
  await expect(files.getByRole('listitem').filter({ hasText: 'odd.odt' })).toContainText('Not read: Files ending in')
  await drop({ 'dam.txt': 'The dam\n\nMara Quint said that the dam was open.' })
  await expect(files.getByText('2 files are read, 1 cannot be read.')).toBeFocused()
  await expectAccessible(page)
  await files.getByRole('button', { name: 'Add 2 sources' }).click()
  await expect(files.getByText('2 files are read, 1 cannot be read, 2 are added.')).toBeFocused()
  await expect(step(page, 'Articles')).toContainText('3 articles')
  await expect(step(page, 'Who speaks').getByLabel('Camp of Relief society')).toHaveValue('Relief society')
  await expect(speaker(page, 'Mara Quint').first()).toBeChecked()
  await files.getByRole('button', { name: 'Clear the list' }).click()
  await expect(files).toHaveCount(0)
  await page.goto(path.replace('/set-up', '/sources'))
  await expect(page.getByRole('rowheader')).toHaveCount(3)
})

test('on a phone nothing scrolls sideways @phone', async ({ page }) => {
  await openSetUp(page, 'lead')
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page)
  }
})
