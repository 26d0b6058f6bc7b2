import { expect, test, type Page } from '@playwright/test'
import { seedId } from '@/lib/data/database/ids'
import { addDossierOf } from '../support/browser-dossier'
import { cardOf, drag, fillSpeaker, open, painted, panelOf } from './reading'
import { anotherPage, signIn } from './support'

const editPath = `/dossiers/homs/claims/${seedId('claim', 'homs/independent-2012-02-21-red-cross-truce/homs-province-largest')}/edit`
const offerOf = (page: Page) => panelOf(page).getByRole('region', { name: 'Left on other words' })

/** Begins a claim on words, types a statement and closes the form. */
async function leaveDraft(page: Page, words: string, statement: string): Promise<void> {
  await drag(page, words)
  await page.keyboard.press('c')
  await panelOf(page).getByLabel('Statement').fill(statement)
  await panelOf(page).getByRole('button', { name: 'Close' }).click()
  await expect(panelOf(page)).toBeHidden()
}

test('words selected after a draft was left are the words that are saved; the draft is offered beside them', async ({
  page,
}) => {
  await open(page)
  await leaveDraft(page, 'hospitals are full', 'Hospitals in the quarter are full.')
  await drag(page, 'The army denied it')
  await page.keyboard.press('c')
  const form = panelOf(page)
  await expect(form.getByLabel('Statement')).toHaveValue('')
  await expect(form.getByText('“The army denied it”')).toBeVisible()
  await expect(offerOf(page)).toContainText('Hospitals in the quarter are full.')
  await expect.poll(() => painted(page, 'words')).toEqual(['The army denied it'])
  await form.getByLabel('Statement').fill('The army denied it.')
  await fillSpeaker(form, 'the army, unnamed')
  await page.keyboard.press('Control+Enter')
  await expect(cardOf(page, 'The army denied it.')).toBeVisible()
  await expect.poll(() => painted(page, 'claim-')).toEqual(['The army denied it'])

  await page.getByRole('button', { name: 'Continue the unsaved claim' }).click()
  await expect(form.getByLabel('Statement')).toHaveValue('Hospitals in the quarter are full.')
  await expect.poll(() => painted(page, 'words')).toEqual(['hospitals are full'])
})

test('a draft left on other words is opened or discarded, and what is typed beside it is kept too', async ({
  page,
}) => {
  await open(page)
  await leaveDraft(page, 'hospitals are full', 'Hospitals are full.')
  await drag(page, 'The army denied it')
  await page.keyboard.press('c')
  const form = panelOf(page)
  await form.getByLabel('Statement').fill('The army denied it.')
  await offerOf(page).getByRole('button', { name: 'Open it' }).click()
  await expect(form.getByLabel('Statement')).toHaveValue('Hospitals are full.')
  await expect(form.getByText('“hospitals are full”')).toBeVisible()
  await expect(offerOf(page)).toContainText('The army denied it.')
  await offerOf(page).getByRole('button', { name: 'Discard it' }).click()
  await expect(offerOf(page)).toHaveCount(0)
  await expect(form.getByLabel('Statement')).toHaveValue('Hospitals are full.')
  await form.getByRole('button', { name: 'Close' }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Continue the unsaved claim' }).click()
  await expect(form.getByLabel('Statement')).toHaveValue('Hospitals are full.')
  await expect(offerOf(page)).toHaveCount(0)
})

test('an edit that was left comes back without a mismatch, and starting over takes the notice away', async ({
  page,
}) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await signIn(page, 'editor-2', editPath)
  const statement = page.getByLabel('Statement')
  const stored = await statement.inputValue()
  await expect(page.getByRole('button', { name: 'Save the changes' })).toBeEnabled()
  await statement.fill('A statement half typed')
  await page.reload()
  await expect(statement).toHaveValue('A statement half typed')
  await expect(page.getByText('What you typed before is back.')).toBeVisible()
  expect(faults).toEqual([])
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(statement).toHaveValue(stored)
  await expect(page.getByText('What you typed before is back.')).toHaveCount(0)
})

test('on a slow line an edit waits until what is typed is kept', async ({ page }) => {
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await signIn(page, 'editor-2', '/dossiers')
  await page.goto(editPath, { waitUntil: 'commit' })
  await page.getByLabel('Statement').fill('A statement typed at once')
  await expect(page.getByRole('button', { name: 'Save the changes' })).toBeEnabled()
  await expect(page.getByLabel('Statement')).toHaveValue('A statement typed at once')
  await page.reload()
  await expect(page.getByText('What you typed before is back.')).toBeVisible()
})

const flood = {
  language: 'en',
  outlet: 'City Herald',
  headline: 'Toll in drowned city',
  text: 'Selim Haddar said that the river road was closed. Mona Sabry said that the bridge had fallen.',
}
const suggestionBar = (page: Page) => page.getByRole('region', { name: 'Suggestions', exact: true })

/** Edits the first suggestion of a text of one's own, and leaves the form. */
async function leaveEditOfSuggestion(page: Page): Promise<string> {
  const path = await addDossierOf(flood, [['Selim Haddar', 'person', 'government']])
  await signIn(page, 'editor-1', path)
  await expect(suggestionBar(page)).toContainText('0 of 2')
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  await panelOf(page).getByLabel('Statement').fill('The road along the river was closed.')
  await page.keyboard.press('Escape')
  await expect(panelOf(page)).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: 'Continue the unsaved claim' }).click()
  await expect(panelOf(page)).toContainText('It changes a suggestion.')
  await expect(panelOf(page).getByLabel('Statement')).toHaveValue('The road along the river was closed.')
  return path
}

test('a suggestion that was being edited comes back as that, and saving it decides the suggestion', async ({
  page,
}) => {
  await leaveEditOfSuggestion(page)
  await page.keyboard.press('Control+Enter')
  await expect(panelOf(page)).toBeHidden()
  await expect(suggestionBar(page)).toContainText('1 of 2 suggestions decided')
  await page.keyboard.press('z')
  await expect(suggestionBar(page)).toContainText('0 of 2 suggestions decided')
})

test('where somebody has decided the suggestion meanwhile, the claim is saved as an ordinary one, and it is said', async ({
  page,
  browser,
}) => {
  const path = await leaveEditOfSuggestion(page)
  const other = await anotherPage(browser)
  await signIn(other, 'editor-2', path)
  await expect(suggestionBar(other)).toContainText('0 of 2')
  await other.keyboard.press('j')
  await other.keyboard.press('x')
  await expect(suggestionBar(other)).toContainText('1 of 2 suggestions decided')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: 'The suggestion is no longer offered' })).toBeVisible()
  await expect(cardOf(page, 'The road along the river was closed.')).toBeVisible()
})
