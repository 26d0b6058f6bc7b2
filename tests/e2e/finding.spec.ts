import { expect, test, type Browser, type Page } from '@playwright/test'
import { seedId } from '@/lib/data/database/ids'
import { anotherPage, expectAccessible, signIn, watchPolicy, type Who } from './support'

const questions = '/dossiers/homs/questions'
const claimOf = (slug: string) => `/dossiers/homs/claims/${seedId('claim', `homs/homs-2014-04-army-advance/${slug}`)}`

async function pageOf(browser: Browser, who: Who, path: string): Promise<Page> {
  const page = await anotherPage(browser)
  await signIn(page, who, path)
  return page
}

/** Asks yes or no; gives the path of the question. */
async function ask(page: Page, text: string): Promise<string> {
  await page.getByRole('button', { name: 'Ask a question' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ask a question' })
  await dialog.getByRole('textbox', { name: 'Question' }).fill(text)
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Says on the claim's page what it answers; without a stance it is refused beside the field. */
async function answer(page: Page, claim: string, question: string): Promise<void> {
  await page.goto(claim)
  await page.getByRole('button', { name: /^(Answer a question|Change what it answers)$/ }).click()
  const dialog = page.getByRole('dialog', { name: 'What the claim answers' })
  await dialog.getByLabel('Question').selectOption({ label: question })
  await dialog.getByRole('button', { name: 'Save the answer' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Say what the claim does to the question.')
  await expectAccessible(page)
  await dialog.getByLabel('What the claim does').selectOption({ label: 'asserts' })
  await dialog.getByRole('button', { name: 'Save the answer' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'How it reached us' })).toContainText(question)
}

test('a finding keeps its dissent, waits for a second person, goes stale with its claim and is written anew', async ({
  browser,
}, { retry }) => {
  test.setTimeout(240_000)
  const run = Date.now().toString(36)
  const claim = claimOf(['violence-decimated-homs', 'ongoing-onslaught'][retry] ?? '')
  const question = `Was the town laid waste, ${run}?`
  const editor = await pageOf(browser, 'editor-1', questions)
  const path = await ask(editor, question)
  await answer(editor, claim, question)

  const lead = await pageOf(browser, 'lead', path)
  const refused = watchPolicy(lead)
  await lead.getByRole('button', { name: 'Write a finding' }).click()
  const dialog = lead.getByRole('dialog', { name: 'What may be printed' })
  await expect(dialog.getByLabel('The line that may be printed')).toHaveValue(
    `${question} An outlet that is not recorded said yes.`,
  )
  await expect(dialog.getByLabel('What must be printed with it')).toHaveValue(
    /^outlet not recorded, in its own voice\./,
  )
  await expect(dialog.getByLabel('What must not be printed')).toHaveValue(
    'That it is confirmed: it has no named origin.',
  )
  await expect(dialog.getByRole('heading', { name: 'Origins of each answer' })).toBeVisible()
  await dialog.getByRole('checkbox').first().uncheck()
  await dialog.getByLabel('The line that may be printed').fill(`Much of the town lay in ruins, ${run}.`)
  await dialog.getByLabel('What must be printed with it').fill('One outlet, in its own voice.')
  await dialog.getByLabel(/^Why/).fill('It names nobody who counted.')
  await dialog.getByLabel(/^Dissent/).fill(`Editor 3 would wait, ${run}.`)
  await dialog.getByRole('button', { name: 'Save the finding' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Say which claims it rests on.')
  await expect(dialog.getByLabel('What must be printed with it')).toHaveValue('One outlet, in its own voice.')
  await expectAccessible(lead)
  await dialog.getByRole('checkbox').first().check()
  await dialog.getByRole('button', { name: 'Save the finding' }).click()
  await expect(dialog).toBeHidden()
  const waiting = (page: Page) => page.getByRole('region', { name: 'Finding', exact: true })
  await expect(waiting(lead)).toContainText('you wrote it, so another editor or lead must confirm it')
  await expect(lead.getByRole('button', { name: /^I confirm it/ })).toHaveCount(0)

  const second = await pageOf(browser, 'editor-2', path)
  await expect(waiting(second)).toContainText('It rests on 1 claim without a fresh desk rating')
  await waiting(second)
    .getByRole('button', { name: /^I confirm it/ })
    .click()
  await expect(waiting(second).getByRole('alert')).toContainText('Confirm that you know that')
  await waiting(second)
    .getByRole('checkbox', { name: /^I know that/ })
    .check()
  await waiting(second)
    .getByRole('button', { name: /^I confirm it/ })
    .click()
  const print = (page: Page) => page.getByRole('region', { name: 'Print', exact: true })
  await expect(print(second)).toContainText('confirmed by Editor 2')
  await expect(print(second)).toContainText(`Editor 3 would wait, ${run}.`)
  await expectAccessible(second)

  await editor.goto(`${claim}/edit`)
  const before = await editor.getByLabel('Statement').inputValue()
  const after = `${before.replace(/\.$/, '')}, as edited in ${run}.`
  await editor.getByLabel('Statement').fill(after)
  await editor.getByRole('button', { name: 'Save the changes' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText(after)

  await lead.goto(path)
  await expect(waiting(lead)).toContainText('Not cleared to print: stale since: changed: statement', {
    useInnerText: true,
  })
  await expect(waiting(lead).locator('del')).toHaveText(before)
  await expect(waiting(lead).locator('ins')).toHaveText(after)
  await expectAccessible(lead)
  await lead.getByRole('button', { name: 'Write a new finding' }).click()
  await expect(dialog.getByRole('checkbox').first()).toBeChecked()
  await dialog.getByLabel('The line that may be printed').fill(`Parts of the town lay in ruins, ${run}.`)
  await dialog.getByRole('button', { name: 'Save the finding' }).click()
  await expect(waiting(lead)).toContainText(`Parts of the town lay in ruins, ${run}.`)
  await expect(waiting(lead)).not.toContainText('Stale')
  await waiting(lead).getByText('1 earlier finding, superseded').click()
  await expect(waiting(lead)).toContainText('Was cleared to print')
  await expect(waiting(lead)).toContainText(`Much of the town lay in ruins, ${run}.`)

  const reader = await pageOf(browser, 'reader', path)
  await expect(waiting(reader)).toContainText('No line is cleared to print.')
  await expect(waiting(reader)).not.toContainText(`Parts of the town lay in ruins, ${run}.`)
  expect(refused).toEqual([])
})

test('the plot can be read by scale, by mark and as a table', async ({ page }) => {
  const refused = watchPolicy(page)
  await signIn(page, 'reader', `${questions}/killed-in-syria`)
  const plot = page.getByRole('region', { name: 'Figures over time', exact: true })
  await expect(
    plot.getByRole('link', { name: /^more than 7,500 \(> 7,500\), United Nations, as reported by The Journal/ }),
  ).toBeVisible()
  await plot.getByRole('link', { name: 'Linear' }).click()
  await expect(page).toHaveURL(/scale=linear/)
  await expect(plot.getByRole('link', { name: 'Linear' })).toHaveAttribute('aria-current', 'true')
  await plot.getByText('Show as a table').click()
  await expect(plot.getByRole('row', { name: /At least 150,000/ })).toContainText('as of about April 2014 (inferred)')
  await expectAccessible(page)
  await plot
    .getByRole('link', { name: /^surpassed 100,000/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/claims\//)
  expect(refused).toEqual([])
})

test('a claim that may answer a question is accepted with a stance', async ({ browser }) => {
  const run = Date.now().toString(36)
  const page = await pageOf(browser, 'editor-1', questions)
  await ask(page, `Did journalists report mortar fire by rebel fighters in Homs, ${run}?`)
  const suggestions = page.getByRole('region', { name: 'Claims that may answer this' })
  const accept = suggestions.getByRole('button', { name: /^Add as an answer/ }).first()
  const statement = ((await accept.getAttribute('aria-label')) ?? '').replace('Add as an answer: ', '')
  await accept.click()
  const dialog = page.getByRole('dialog', { name: 'How does it answer?' })
  await dialog.getByLabel('What the claim does').selectOption({ label: 'implies' })
  await dialog.getByRole('button', { name: 'Make it an answer' }).click()
  await expect(page.getByRole('region', { name: 'yes', exact: true })).toContainText(statement)
  await expect(suggestions.getByText(statement, { exact: true })).toHaveCount(0)
  await expectAccessible(page)
})

test('on a phone the question page fits the window @phone', async ({ page }) => {
  await signIn(page, 'reader', `${questions}/killed-in-syria`)
  // A journey before this one may have linked a claim that the finding rests on: then it is stale.
  await expect(page.getByRole('region', { name: /^(?:Print|Finding)$/ }).first()).toBeVisible()
  await expectAccessible(page)
})
