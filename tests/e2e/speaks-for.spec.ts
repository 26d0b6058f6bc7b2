import { expect, test, type Page } from '@playwright/test'
import { mouse } from './hands'
import { cardOf, drag, open, openMore, panelOf } from './reading'
import { expectAccessible } from './support'

const office = 'International Committee of the Red Cross'

/** Picks a party in a field of the form by the beginning of its name. */
async function pick(page: Page, field: RegExp, typed: string, name: string): Promise<void> {
  await panelOf(page).getByRole('combobox', { name: field }).first().fill(typed)
  await panelOf(page).getByRole('option', { name }).first().click()
}

/** Begins a claim on words; its speaker issued what it says. */
async function begin(page: Page, words: string, statement: string, speaker: [string, string]): Promise<void> {
  await drag(page, words)
  await page.keyboard.press('c')
  await panelOf(page).getByLabel('Statement').fill(statement)
  await pick(page, /^Speaker/, ...speaker)
  await openMore(panelOf(page))
  await panelOf(page).getByLabel('How they know').selectOption('issued')
}

async function save(page: Page, statement: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(cardOf(page, statement)).toBeVisible()
}

async function openClaim(page: Page, statement: string): Promise<void> {
  await page.goto(`/dossiers/homs/claims?q=${encodeURIComponent(statement)}`)
  await page.getByRole('link', { name: statement, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement)
}

test('a spokeswoman speaks for her office, which is the origin until it is disputed that she said it', async ({
  page,
}) => {
  const stamp = Date.now().toString(36)
  const [said, denied] = [`Hospitals are full, ${stamp}`, `She never said so, ${stamp}`]
  const facts = page.getByRole('region', { name: 'How it reached us' })
  await open(page)
  await begin(page, 'hospitals are full', said, ['Carla', 'Carla Haddad'])
  await pick(page, /^Speaks for/, 'Red Cross', office)
  await expect(panelOf(page).getByRole('combobox', { name: /^Speaks for/ })).toHaveValue(office)
  await expect(panelOf(page).getByRole('status', { name: 'What will follow' })).not.toContainText('origin')
  await expectAccessible(page)
  await panelOf(page).getByLabel('Statement').focus()
  await save(page, said)
  await begin(page, 'Nobody could check', denied, ['Syrian army', 'Syrian army'])
  await save(page, denied)

  await openClaim(page, said)
  await expect(facts.getByRole('listitem').first()).toContainText(`Carla Haddad`)
  await expect(facts.getByRole('listitem').first()).toContainText(`speaks for ${office}`)
  await expect(facts).toContainText(`1 origin (${office}) for this claim`)
  await expect(facts).toContainText('as reported')

  await openClaim(page, denied)
  await mouse.onClaim(page, 'l')
  const dialog = page.getByRole('dialog', { name: 'Link this claim to another' })
  const disputes = dialog.getByRole('checkbox', { name: /^It denies that the other was said/ })
  await mouse.pickClaim(page, said, new RegExp(said))
  await dialog.getByLabel('This claim').selectOption('qualifies')
  await expect(disputes).toHaveCount(0)
  await dialog.getByLabel('This claim').selectOption('contradicts')
  await disputes.check()
  await dialog.getByLabel('Why').fill('The army says that she said nothing of the kind.')
  await dialog.getByLabel('How sure are you').selectOption('high')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(dialog).toBeHidden()

  await openClaim(page, said)
  await expect(facts).toContainText('whether it was said is disputed')
  await expect(facts).toContainText('no origin')
  await expect(facts).not.toContainText('1 origin')
})
