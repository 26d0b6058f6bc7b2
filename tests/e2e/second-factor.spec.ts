import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { codeOf } from '../support/authenticator'
import { anotherPage, expectAccessible, fillSignIn, signIn, watchPolicy } from './support'

// Several sign-ins, and a wait for the next code.
test.describe.configure({ timeout: 180_000 })

const password = 'three words of it'

/** Somebody of their own, so that nobody else's sign-in changes: comes in by a link of a dossier of their own. */
async function makeAccount(lead: Page, theirs: Page): Promise<{ email: string; name: string }> {
  const stamp = `${Date.now().toString(36)}-${test.info().project.name}`
  const [name, email] = [`Sana ${stamp}`, `sana-${stamp}@desk.example`]
  await lead.goto('/dossiers/new')
  await lead.getByLabel('Title').fill(`Locked harbour ${stamp}`)
  await lead.getByLabel('Summary').fill('Who says what about the harbour')
  for (const [index, camp] of ['Harbour board', 'Dockers'].entries()) {
    await lead.getByRole('button', { name: 'Add a camp' }).click()
    await lead.getByLabel(`Name of camp ${index + 1}`).fill(camp)
  }
  await lead.getByRole('button', { name: 'Create the dossier' }).click()
  await lead.waitForURL(/\/members$/)
  await lead.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = lead.getByRole('dialog', { name: 'Invite somebody' })
  await dialog.getByLabel('E-mail of the person').fill(email)
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  await theirs.goto(await dialog.getByLabel('One-time link').inputValue())
  await theirs.getByLabel('Your name').fill(name)
  await theirs.getByLabel('Password').fill(password)
  await theirs.getByRole('button', { name: 'Create the account' }).click()
  await theirs.waitForURL(/\/dossiers\/locked-harbour-/)
  return { email, name }
}

/** Sets a second factor up by the keyboard alone; gives the secret and the recovery codes, as shown. */
async function setUp(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.goto('/account/second-factor')
  await page.getByLabel('Password', { exact: true }).focus()
  await page.keyboard.type('not the password')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Wrong password' })).toBeFocused()
  await page.getByLabel('Password', { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Add the key to your app' })).toBeFocused()
  await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
  await expectAccessible(page)
  const secret = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()
  await page.getByLabel('Code', { exact: true }).focus()
  await page.keyboard.type(codeOf(secret))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Keep your recovery codes' })).toBeFocused()
  await expectAccessible(page)
  return {
    secret,
    codes: await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allInnerTexts(),
  }
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Account of ${name}` }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL(/\/sign-in/)
}

test('set up by the keyboard, asked for at sign-in, without the phone by a recovery code, turned off', async ({
  page,
  browser,
}) => {
  const lead = await anotherPage(browser)
  await signIn(lead, 'lead')
  const refused = watchPolicy(page)
  const person = await makeAccount(lead, page)

  const { secret, codes } = await setUp(page)
  expect(new Set(codes).size).toBe(10)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as .txt' }).click(),
  ])
  const kept = await readFile(await file.path(), 'utf8')
  expect(codes.filter((code) => !kept.includes(code))).toEqual([])
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('Signing in asks for a code')).toBeVisible()
  await signOut(page, person.name)

  await page.goto('/sign-in?from=/account')
  await fillSignIn(page, { email: person.email, password })
  const code = page.getByLabel('Code', { exact: true })
  await expect(code).toBeFocused()
  await expect(page.getByText(person.email)).toBeVisible()
  await expectAccessible(page)
  await code.fill('letters')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'This code is wrong' })).toBeFocused()
  await code.fill(codeOf(secret, 1))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()
  await signOut(page, person.name)

  await fillSignIn(page, { email: person.email, password })
  await page.getByRole('button', { name: 'Use a recovery code' }).click()
  await page.getByLabel('Recovery code').fill((codes[0] ?? '').toUpperCase())
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/dossiers/)

  await page.goto('/account/second-factor')
  await expect(page.getByText('9 are left')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Turn off two-factor authentication' }).click()
  const dialog = page.getByRole('dialog', { name: 'Turn off two-factor authentication?' })
  await dialog.getByLabel('Password').fill(password)
  await dialog.getByLabel('Code').fill(codes[0] ?? '')
  await dialog.getByRole('button', { name: 'Turn off' }).click()
  await expect(dialog.getByRole('alert')).toContainText('This code is wrong')
  await dialog.getByLabel('Code').fill(codes[1] ?? '')
  await dialog.getByRole('button', { name: 'Turn off' }).click()
  await expect(page.getByText('Step 1 of 3')).toBeVisible()
  await signOut(page, person.name)
  await page.goto('/sign-in?from=/account')
  await fillSignIn(page, { email: person.email, password })
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()
  expect(refused).toEqual([])
})

test('an admin removes it for a lost phone: signed out at once, the password alone signs in, the history says why', async ({
  page,
  browser,
}) => {
  await signIn(page, 'lead')
  const theirs = await anotherPage(browser)
  const person = await makeAccount(page, theirs)
  await setUp(theirs)

  await page.goto('/admin/people')
  await page.getByRole('button', { name: `Turn off two-factor authentication for ${person.name}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why?').fill('The phone fell into the harbour')
  await dialog.getByRole('button', { name: 'Turn it off' }).click()
  await expect(dialog).toBeHidden()
  await page.goto('/admin/history')
  await expect(
    page.getByText(`turned off two-factor authentication for ${person.name}: The phone fell into the harbour`),
  ).toBeVisible()
  await expectAccessible(page)

  await theirs.goto('/account')
  await expect(theirs).toHaveURL(/\/sign-in\?from=/)
  await fillSignIn(theirs, { email: person.email, password })
  await expect(theirs.getByRole('heading', { name: 'Your account' })).toBeVisible()
})
