import { expect, test, type Page } from '@playwright/test'
import { anotherPage, expectAccessible, signIn, watchPolicy } from './support'

const parties = '/dossiers/homs/parties'

/** Opens a dialog and gives it. */
async function open(page: Page, button: string, title: string) {
  await page.getByRole('button', { name: button, exact: true }).click()
  return page.getByRole('dialog', { name: title })
}

/** Adds an organisation as an editor; its page is open then. */
async function addParty(page: Page, name: string, alias: string): Promise<void> {
  await page.goto(parties)
  const dialog = await open(page, 'New party', 'New party')
  await dialog.getByLabel('Other names').fill(`${alias}\n${alias}\n`)
  await dialog.getByRole('button', { name: 'Add the party' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Enter the name')
  await expect(dialog.getByLabel('Other names')).toHaveValue(`${alias}\n${alias}\n`)
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog.getByLabel('Camp').selectOption({ label: 'Monitors' })
  await dialog.getByRole('button', { name: 'Add the party' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function grade(page: Page, letter: string, reason: string): Promise<void> {
  const dialog = await open(page, 'Rate the reliability of this party', 'How reliable on a topic?')
  await dialog.getByLabel('On what topic').fill('harbour strikes')
  await dialog.getByRole('radio', { name: letter }).check()
  await dialog.getByLabel('Why').fill(reason)
  await dialog.getByRole('button', { name: 'Grade' }).click()
  await expect(dialog).toBeHidden()
}

test('the list: by camp, searched by an alias, narrowed to a camp', async ({ page }) => {
  const refused = watchPolicy(page)
  await signIn(page, 'reader', parties)
  await expect(page.getByRole('rowheader', { name: 'Monitors' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'New party' })).toBeHidden()
  await page.getByLabel('Name or alias').fill('sohr')
  await page.getByRole('button', { name: 'Show' }).click()
  const row = page.getByRole('row', { name: /Syrian Observatory for Human Rights/ })
  await expect(row).toContainText('people killed: C fairly reliable')
  await expect(page.getByRole('link', { name: 'United Nations', exact: true })).toBeHidden()
  await page.getByLabel('Name or alias').fill('')
  await page.getByLabel('Camp').selectOption({ label: 'In no camp' })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('link', { name: 'Carla Haddad', exact: true })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Opposition' })).toBeHidden()
  await page.getByLabel('Name or alias').fill('nobody of this name')
  await page.getByRole('button', { name: 'Show' }).click()
  await page.getByRole('link', { name: 'Show all parties' }).click()
  await expect(page.getByRole('rowheader', { name: 'Opposition' })).toBeVisible()
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('a party: ties, claims it and its members say, how they fared in words', async ({ page }) => {
  const refused = watchPolicy(page)
  await signIn(page, 'reader', `${parties}/syrian-observatory`)
  const ties = page.getByRole('region', { name: 'Ties to other parties' })
  await expect(ties.getByRole('link', { name: 'Rami Abdulrahman' })).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Which claims' })
    .getByRole('link', { name: /members say/ })
    .click()
  const claims = page.getByRole('region', { name: 'Claims', exact: true })
  await expect(claims.getByText('as reported by The Independent').first()).toBeVisible()
  await expectAccessible(page)
  await ties.getByRole('link', { name: 'Rami Abdulrahman' }).click()
  const fates = page.getByRole('region', { name: 'How its claims were rated' })
  await expect(fates.getByRole('rowheader', { name: '2 probably true' })).toBeVisible()
  await page.goto(`${parties}/abo-emad`)
  await expect(page.getByText('Private persons and loose groups are not rated')).toBeVisible()
  await expect(page.getByRole('button', { name: /Rate the reliability/ })).toBeHidden()
  await page.goto(`${parties}/no-such-party`)
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  expect(refused).toEqual([])
})

test('an editor adds a party and grades it twice: the earlier grade stays readable; a note on it', async ({ page }) => {
  const refused = watchPolicy(page)
  const stamp = Date.now().toString(36)
  await signIn(page, 'editor-2', parties)
  await addParty(page, `Harbour watch ${stamp}`, `HW ${stamp}`)
  await expect(page.getByText(`also HW ${stamp}`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeHidden()
  await grade(page, 'C fairly reliable', 'It has a person at the gate.')
  await grade(page, 'B usually reliable', 'It had two.')
  const reliability = page.getByRole('region', { name: 'Reliability, by topic' })
  await expect(reliability.getByRole('listitem').filter({ hasText: 'B usually reliable' })).toContainText('It had two.')
  await expect(reliability.getByRole('listitem').filter({ hasText: 'C fairly reliable' })).toContainText(
    'since replaced',
  )
  const notes = page.getByRole('region', { name: 'Notes' })
  await notes.getByRole('textbox', { name: 'New note' }).fill('Who pays them?')
  await notes.getByRole('button', { name: 'Save the note' }).click()
  await expect(notes.getByRole('article')).toContainText('Who pays them?')
  await expect(page.getByRole('region', { name: 'History' })).toContainText('added the party')
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('two leads’ windows: the second sees what stands now, keeps what was typed, and chooses', async ({
  page,
  browser,
}) => {
  const refused = watchPolicy(page)
  const stamp = Date.now().toString(36)
  const name = `Dock union ${stamp}`
  await signIn(page, 'lead', parties)
  await addParty(page, name, `DU ${stamp}`)
  const other = await anotherPage(browser)
  await signIn(other, 'lead', new URL(page.url()).pathname)

  const mine = await open(page, 'Edit', `Edit ${name}`)
  await mine.getByRole('button', { name: 'Add a membership' }).click()
  await mine.getByLabel('Party', { exact: true }).selectOption({ label: 'Arab League' })
  await mine.getByLabel('From').fill('2012-02')
  await expect(mine.getByText('= February 2012')).toBeVisible()

  const theirs = await open(other, 'Edit', `Edit ${name}`)
  await theirs.getByLabel('Other names').fill('The dockers')
  await theirs.getByRole('button', { name: 'Save the party' }).click()
  await expect(theirs).toBeHidden()

  await mine.getByRole('button', { name: 'Save the party' }).click()
  await expect(mine.getByRole('alert')).toContainText('Somebody else changed this')
  await expect(mine.getByText('What is saved now')).toBeVisible()
  await expect(mine.getByText('The dockers')).toBeVisible()
  await expect(mine.getByLabel('From')).toHaveValue('2012-02')
  await mine.getByLabel('Other names').fill('The dockers')
  await mine.getByRole('button', { name: 'Save the party' }).click()
  await expect(mine).toBeHidden()
  await expect(page.getByText('also The dockers')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Ties to other parties' })).toContainText('from February 2012')
  await expect(page.getByRole('region', { name: 'History' })).toContainText('member of')
  expect(refused).toEqual([])
})

test('on a phone the list and a party fit the window @phone', async ({ page }) => {
  await signIn(page, 'editor-1', parties)
  await expect(page.getByRole('rowheader', { name: 'Monitors' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Syrian Observatory for Human Rights', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Syrian Observatory for Human Rights')
  await expectAccessible(page)
})
