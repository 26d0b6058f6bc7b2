import { expect, test, type Page } from '@playwright/test'
import { addArticle, addDossierOf } from '../support/browser-dossier'
import { anotherPage, expectAccessible, signIn, watchPolicy } from './support'

const flood = {
  language: 'en',
  outlet: 'City Herald',
  headline: 'Two counts of the drowned city',
  text:
    'More than 900 people were killed in the flood, the national relief society said on Thursday.\n\n' +
    'Selim Haddar said that 311 people were killed in the flood.',
}
const queue = (page: Page) => page.getByRole('list', { name: 'Suggestions' })
const card = (page: Page, kind: string) => queue(page).getByRole('article', { name: kind, exact: true })
const current = (page: Page) => queue(page).locator('article[aria-current=true]')
const said = (page: Page, sentence: string) =>
  expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()

/** A dossier with two claims of two speakers in one article; gives the path of its queue. */
async function openQueue(page: Page): Promise<string> {
  const path = await addDossierOf(flood, [
    ['national relief society', 'organisation', 'relief'],
    ['Selim Haddar', 'person', 'government'],
  ])
  await signIn(page, 'editor-1', path)
  await page.getByRole('button', { name: 'Accept 2 that are certain' }).click()
  await said(page, '2 claims drafted.')
  const asks = path.replace('/sources/article', '/asks')
  await page.goto(asks)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The machine asks: 2')
  await expect(page.getByRole('link', { name: 'Asks', exact: true })).toBeVisible()
  return asks
}

test('a question and a link are accepted, dismissed, skipped and undone by keyboard', async ({ page }) => {
  const refused = watchPolicy(page)
  const asks = await openQueue(page)
  await expectAccessible(page)
  const question = card(page, 'question')
  await expect(question.getByLabel('The question')).toHaveValue('How many people were killed?')
  await expect(question).toContainText('2 speakers in 1 source')

  await page.keyboard.press('a')
  await said(page, 'Choose a suggestion first: j goes to the next.')
  await page.keyboard.press('j')
  await expect(current(page)).toBeFocused()
  await page.keyboard.press('a')
  await said(page, 'Question asked; 2 claims answer it.')
  await expect(question).toHaveCount(0)
  await page.keyboard.press('z')
  await said(page, 'Undone; it is asked again.')
  await expect(question).toBeVisible()

  await page.keyboard.press('k')
  await page.keyboard.press('x')
  await said(page, 'Dismissed: it is not asked again.')
  await expect(card(page, 'in one article')).toBeFocused()
  await page.keyboard.press('a')
  await said(page, 'Say how the two are related first.')
  await page.keyboard.press('s')
  await said(page, 'Skipped, for you alone.')
  await expect(page.getByText('The machine asks nothing now')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show them again' }).click()
  await card(page, 'in one article').getByLabel('How the first relates to the second').selectOption('contradicts')
  await card(page, 'in one article').getByRole('button', { name: 'Accept' }).focus()
  await page.keyboard.press('a')
  await said(page, 'Link made.')
  await page.keyboard.press('z')
  await expect(card(page, 'in one article')).toBeVisible()
  await page.goto(asks.replace('/asks', '/history'))
  await expect(page.getByText('dismissed a suggested question')).toBeVisible()

  await addArticle(asks, { ...flood, outlet: 'Evening Paper', text: flood.text.replace('Thursday', 'Friday') })
  await page.goto(asks)
  const agency = card(page, 'one agency’s text?')
  await agency.getByLabel('The agency').fill('AFP')
  await page.keyboard.press('Tab')
  await page.keyboard.press('a')
  await said(page, 'Agency recorded with 2 sources.')
  await expect(agency).toHaveCount(0)
  await page.keyboard.press('z')
  await said(page, 'Undone; it is asked again.')
  await expect(agency.getByLabel('The agency')).toHaveValue('AFP')
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('a question that is refused stays as it was typed, and says why until it is mended', async ({ page }) => {
  await openQueue(page)
  const question = card(page, 'question')
  await question.getByLabel('The question').fill('Who?')
  await question.getByRole('button', { name: 'Accept' }).click()
  const refusal = 'The question has 4 characters; it needs at least 5.'
  await said(page, refusal)
  await expect(question).toContainText(refusal)
  await expect(question.getByLabel('The question')).toHaveValue('Who?')
  await expectAccessible(page)
  await question.getByLabel('The question').fill('Who counted the dead?')
  await expect(question).not.toContainText(refusal)
  await question.getByRole('button', { name: 'Accept' }).click()
  await said(page, 'Question asked; 2 claims answer it.')
})

test('of two people who accept one question the second is told; a reader sees none of it', async ({
  page,
  browser,
}) => {
  const asks = await openQueue(page)
  const other = await anotherPage(browser)
  await signIn(other, 'editor-2', asks)
  await expect(card(other, 'question')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await said(page, 'Question asked; 2 claims answer it.')
  await other.keyboard.press('j')
  await other.keyboard.press('a')
  await said(other, 'Somebody has decided this already.')
  await other.goto(asks.replace('/asks', '/questions'))
  await expect(other.getByRole('link', { name: 'How many people were killed?' })).toHaveCount(1)

  await other.context().clearCookies()
  await signIn(other, 'reader', asks.replace('/asks', ''))
  await expect(other.getByRole('link', { name: 'Grid', exact: true })).toBeVisible()
  await expect(other.getByRole('link', { name: 'Asks', exact: true })).toHaveCount(0)
  await other.goto(asks)
  await expect(other.getByRole('list', { name: 'Suggestions' })).toHaveCount(0)
})
