import { expect, test, type Page } from '@playwright/test'
import { countedHands, type CountedHands } from './counted-hands'
import { openOwnDossier } from './own-dossier'
import { panelOf } from './reading'

/** U2: from a dossier with nothing in it to the first two answers that are read against each other. */
const articles = [
  {
    outlet: 'City Herald',
    text: 'Toll in drowned city rises\n\nFriday 12 September 2031\n\nMore than 900 people were killed in the flood, the national relief society said on Thursday.',
    words: 'More than 900 people were killed in the flood',
  },
  {
    outlet: 'River Post',
    text: 'Minister gives new number\n\nFriday 12 September 2031\n\nThe health minister said on Thursday that 1,200 people had been killed in the flood.',
    words: '1,200 people had been killed in the flood',
  },
] as const
const question = 'How many were killed?'

test('a blank dossier gets its first two comparable answers with few presses and characters', async ({ page }) => {
  const path = await openOwnDossier(page, 'Counted')
  const hands = countedHands(page)
  const form = panelOf(page)
  const [first, second] = articles

  await addSource(page, hands, first)
  await edit(page, hands, first.words)
  await hands.click(form.getByRole('button', { name: '+ New question' }))
  await hands.type(question)
  await hands.press('Enter')
  await expect(form.getByLabel('Answers the question')).toHaveValue(/.+/)
  await save(page, hands)

  await addSource(page, hands, second)
  await edit(page, hands, second.words)
  await hands.choose(form.getByLabel('Answers the question'), { label: question })
  await save(page, hands)

  const { acts, characters } = hands.effort
  console.log(`U2: ${acts} clicks or command keys (bar 25) and ${characters} characters (bar 250)`)
  await page.goto(`${path}/questions`)
  await page.getByRole('link', { name: question }).click()
  await expect(page.getByRole('main')).toContainText(/can both be true/i)
  expect(acts).toBeLessThanOrEqual(25)
  expect(characters).toBeLessThanOrEqual(250)
})

/** Adds a source by pasting its text; headline and date are read from it. */
async function addSource(page: Page, hands: CountedHands, { outlet, text }: (typeof articles)[number]): Promise<void> {
  await hands.click(page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name: 'Sources' }))
  await hands.click(page.getByRole('link', { name: 'Add a source' }).first())
  await hands.click(page.getByLabel('The text', { exact: true }))
  await hands.paste(text)
  await hands.click(page.getByRole('button', { name: 'Preview' }))
  await hands.click(page.getByRole('textbox', { name: 'Outlet' }))
  await hands.type(outlet)
  await hands.click(page.getByRole('button', { name: 'Save the source' }))
  await page.waitForURL(/\/sources\/(?!new)[^/]+$/)
}

/** Opens the form with what was read of a suggestion. */
async function edit(page: Page, hands: CountedHands, words: string): Promise<void> {
  await hands.click(page.getByRole('button', { name: `“${words}”` }))
  await hands.press('e')
  await expect(panelOf(page).getByLabel('Statement')).toBeFocused()
}

async function save(page: Page, hands: CountedHands): Promise<void> {
  await hands.press('Control+Enter')
  await expect(panelOf(page)).toBeHidden()
}
