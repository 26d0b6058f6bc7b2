import { expect, test, type Page } from '@playwright/test'
import { addDossierOf } from '../support/browser-dossier'
import { cardOf, painted, textOf } from './reading'
import { expectAccessible, signIn, watchPolicy } from './support'

const flood = {
  language: 'en',
  outlet: 'City Herald',
  headline: 'Toll in drowned city nearly doubles',
  text:
    'More than 900 people are dead, the national relief society said on Thursday. Selim Haddar said that the river road was closed.\n\n' +
    'The health minister said that 311 victims had been buried, and denied that the dam had been neglected.',
}
const hospital = {
  language: 'ar',
  outlet: 'الجريدة',
  headline: 'حصيلة القتلى في حمص',
  text: 'قال المرصد السوري لحقوق الإنسان إن 45 شخصا قتلوا في حمص يوم الاثنين.\n\nوأعلنت وزارة الصحة أن المستشفيات ممتلئة. ونفى الجيش أن يكون قد قصف الحي.',
}

const bar = (page: Page) => page.getByRole('region', { name: 'Suggestions', exact: true })
const form = (page: Page) => page.getByRole('form', { name: 'New claim' })
const said = (page: Page, sentence: string) =>
  expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
const current = (page: Page) => page.locator('article [aria-current=true]').filter({ visible: true })

async function open(page: Page, ...[source, parties]: Parameters<typeof addDossierOf>): Promise<string> {
  const path = await addDossierOf(source, parties)
  await signIn(page, 'editor-1', path)
  await expect(bar(page)).toContainText('0 of')
  return path
}

test('an English article is worked through by keyboard: accept, undo, edit, dismiss, accept what is certain', async ({
  page,
}) => {
  const refused = watchPolicy(page)
  await open(page, flood, [
    ['national relief society', 'organisation', 'relief'],
    ['Selim Haddar', 'person', 'government'],
  ])
  await expect(bar(page)).toContainText('0 of 4 suggestions decided')
  expect(await painted(page, 'suggestion')).toEqual([
    'More than 900 people are dead',
    'the river road was closed',
    '311 victims had been buried',
    'the dam had been neglected',
  ])
  await expectAccessible(page)

  await page.keyboard.press('j')
  await expect(current(page)).toHaveText('“More than 900 people are dead”')
  await expect(current(page)).toBeFocused()
  await page.keyboard.press('a')
  await said(page, 'Claim drafted. 3 suggestions are left.')
  await expect(current(page)).toHaveText('“the river road was closed”')
  await expect(current(page)).toBeFocused()
  await expect.poll(() => painted(page, 'claim-mo')).toEqual(['More than 900 people are dead'])
  await expect(cardOf(page, 'More than 900')).toContainText('“More than 900 people are dead”')
  await expect(bar(page)).toContainText('1 of 4 suggestions decided')
  await page.keyboard.press('z')
  await said(page, 'Undone; the suggestion is offered again.')
  await expect(current(page)).toHaveText('“More than 900 people are dead”')
  await expect.poll(() => painted(page, 'claim-mo')).toEqual([])

  await page.getByRole('button', { name: 'Accept 2 that are certain' }).click()
  await said(page, '2 claims drafted.')
  await expect(bar(page)).toContainText('2 of 4 suggestions decided')
  await page.keyboard.press('z')
  await said(page, '2 undone; the suggestions are offered again.')
  await page.getByRole('button', { name: 'Accept 2 that are certain' }).click()
  await expect(bar(page)).toContainText('2 of 4 suggestions decided')

  await page.getByRole('button', { name: '“311 victims had been buried”' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('e')
  await expect(form(page).getByLabel('Statement')).toBeFocused()
  await expect(form(page).getByLabel('Statement')).toHaveValue('311 victims had been buried')
  await expect(form(page).getByLabel('Speaker', { exact: true })).toHaveValue('The health minister')
  await expect(form(page).getByText('These words read as 311')).toBeVisible()
  await form(page).getByLabel('Statement').fill('The authorities buried 311 victims.')
  await page.keyboard.press('Control+Enter')
  await expect(form(page)).toBeHidden()
  await expect(current(page)).toHaveText('“the dam had been neglected”')
  await expect(cardOf(page, 'The authorities buried 311 victims.')).not.toContainText('“The authorities')

  await page.keyboard.press('x')
  await said(page, 'Suggestion dismissed. Nothing is left to decide.')
  await expect(bar(page)).toContainText('All 4 suggestions are decided.')
  expect(await painted(page, 'suggestion')).toEqual([])
  await page.reload()
  await expect(bar(page)).toContainText('All 4 suggestions are decided.')
  await page.keyboard.press('z')
  await said(page, 'Undone; the suggestion is offered again.')
  await expect(bar(page)).toContainText('3 of 4 suggestions decided')
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('the caret stays in the text while suggestions are decided', async ({ page }) => {
  await open(page, flood, [])
  await textOf(page).focus()
  await page.keyboard.press('Control+ArrowRight')
  const caret = await painted(page, 'caret')
  await page.getByRole('button', { name: '“the river road was closed”' }).click()
  await textOf(page).focus()
  await page.keyboard.press('x')
  await said(page, 'Suggestion dismissed.')
  await expect(textOf(page)).toBeFocused()
  expect(await painted(page, 'caret')).toEqual(caret)
})

test('an Arabic article is worked through by keyboard', async ({ page }) => {
  await open(page, hospital, [
    ['المرصد السوري لحقوق الإنسان', 'organisation', 'relief'],
    ['الجيش', 'organisation', 'government'],
  ])
  await expect(bar(page)).toContainText('0 of 3 suggestions decided')
  await page.keyboard.press('j')
  await expect(current(page)).toContainText('45 شخصا قتلوا')
  await page.keyboard.press('a')
  await said(page, 'Claim drafted.')
  await expect(cardOf(page, '45 شخصا')).toContainText('المرصد السوري لحقوق الإنسان')
  await page.keyboard.press('x')
  await said(page, 'Suggestion dismissed.')
  await page.keyboard.press('e')
  await expect(form(page).getByLabel('Statement')).toBeFocused()
  await form(page).getByLabel('Statement').fill('Nobody shelled the quarter.')
  await page.keyboard.press('Control+Enter')
  await expect(bar(page)).toContainText('All 3 suggestions are decided.')
  for (const sentence of ['2 of 3', '1 of 3', '0 of 3']) {
    await page.keyboard.press('z')
    await expect(bar(page)).toContainText(`${sentence} suggestions decided`)
  }
  await page.getByRole('button', { name: 'Accept 1 that is certain' }).click()
  await said(page, '1 claim drafted.')
  await expectAccessible(page)
})

test('a reader sees neither suggestions nor their bar, and a language that is not read gets a sentence', async ({
  page,
}) => {
  const path = await open(page, flood, [])
  const german = { ...flood, language: 'de', text: 'Der Bürgermeister sagte, die Straße sei gesperrt.' }
  await page.goto(await addDossierOf(german, []))
  await expect(bar(page)).toContainText('this language is not read')
  await page.context().clearCookies()
  await signIn(page, 'reader', path)
  await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible()
  await expect(bar(page)).toBeHidden()
  await expect(page.getByRole('button', { name: /^Suggestions/ })).toBeHidden()
  expect(await painted(page, 'suggestion')).toEqual([])
})

test('on a phone a suggestion is decided by touch @phone', async ({ page }) => {
  await open(page, flood, [['national relief society', 'organisation', 'relief']])
  await textOf(page)
    .getByText('More than 900')
    .tap({ position: { x: 40, y: 10 } })
  const sheet = page.getByRole('region', { name: 'Suggestion', exact: true })
  await expect(sheet).toContainText('“More than 900 people are dead”')
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Accept' }).tap()
  await said(page, 'Claim drafted.')
  await expect(sheet).toContainText('“the river road was closed”')
  await sheet.getByRole('button', { name: 'Dismiss' }).tap()
  await expect(bar(page)).toContainText('2 of 4 suggestions decided')
  await bar(page).getByRole('button', { name: 'Undo' }).tap()
  await expect(bar(page)).toContainText('1 of 4 suggestions decided')
})
