import { expect, test, type Page } from '@playwright/test'
import { countedHands, type CountedHands } from './counted-hands'
import { fourArticles } from './four-articles'
import { openOwnDossier } from './own-dossier'

/** U3: from a dossier with nothing in it and four articles to a grid with two rows that are contested. */
test('four articles become a grid with two contested rows with few presses and characters', async ({ page }) => {
  test.slow()
  const path = await openOwnDossier(page, 'Set up')
  await page.goto(path)
  const hands = countedHands(page)

  await hands.click(page.getByRole('link', { name: 'Set up from articles' }))
  await addArticles(page, hands)
  await sayWhoSpeaks(page, hands)
  await hands.click(page.getByRole('button', { name: /^Accept \d+ certain claims$/ }))
  await said(page, /claims drafted/)
  await acceptQuestions(page, hands)
  await hands.click(page.getByRole('link', { name: 'Open the grid' }))

  const { acts, characters } = hands.effort
  console.log(`U3: ${acts} clicks or command keys (bar 60) and ${characters} characters (bar 150)`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who says what')
  await expect(page.getByRole('main')).toContainText('2 contested')
  for (const question of ['How many people were killed?', 'How many people were wounded?'])
    await expect(page.getByRole('row').filter({ hasText: question })).toContainText(/differ by/i)
  expect(acts).toBeLessThanOrEqual(60)
  expect(characters).toBeLessThanOrEqual(150)
})

const said = (page: Page, sentence: RegExp) =>
  expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
const step = (page: Page, name: string) => page.getByRole('region', { name })

/** Adds the articles as files, all at once, on the page itself. */
async function addArticles(page: Page, hands: CountedHands): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await hands.click(page.getByText('Choose files', { exact: true }))
  // In the browser's own dialog: all files of the folder, then the button.
  hands.effort.acts += 2
  await (await chooser).setFiles([...fourArticles])
  await expect(page.getByText('4 files are read.')).toBeFocused({ timeout: 60_000 })
  await hands.click(page.getByRole('button', { name: 'Add 4 sources' }))
  await expect(page.getByText('4 files are read, 4 are added.')).toBeFocused()
  await expect(step(page, 'Articles')).toContainText('4 articles')
}

/** Names two camps, gives each speaker one by its digit, and says that two near names are one. */
async function sayWhoSpeaks(page: Page, hands: CountedHands): Promise<void> {
  const who = step(page, 'Who speaks')
  await hands.click(who.getByLabel('Name a camp'))
  for (const camp of ['Government', 'Relief']) {
    await hands.type(camp)
    await hands.press('Enter')
  }
  const speakers = who.getByRole('checkbox', { name: /suggestion/ })
  const names = await speakers.evaluateAll((boxes) =>
    boxes.map((box) => box.closest('li')?.querySelector('bdi')?.textContent ?? ''),
  )
  await hands.click(who.getByRole('checkbox', { name: /under another name/ }))
  await speakers.first().focus()
  hands.effort.acts++
  for (const name of names) await hands.press(/minister|board|government/i.test(name) ? '1' : '2')
  await hands.click(who.getByRole('button', { name: /^Make 2 camps and \d+ parties$/ }))
  await said(page, /2 camps and \d+ parties made/)
  await expect(who).toContainText('Everybody who is named in a suggestion is a party.')
}

/** Accepts the questions that are suggested, one after the other. */
async function acceptQuestions(page: Page, hands: CountedHands): Promise<void> {
  const questions = step(page, 'Questions').getByRole('article', { name: 'question' })
  await expect(questions.first()).toBeVisible()
  const count = await questions.count()
  await hands.press('j')
  for (let left = count; left > 0; left--) {
    await hands.press('a')
    await expect(questions).toHaveCount(left - 1)
  }
  await expect(step(page, 'The grid')).toContainText('2 of them contested')
}
