import { expect, test, type Page } from '@playwright/test'
import { anotherPage, expectAccessible, fillSignIn, signIn, watchPolicy } from './support'

// Two or three browsers each: long journeys, on a machine that may be busy.
test.describe.configure({ timeout: 180_000 })

const password = 'three words of it'
const nextPassword = 'three other words'

/** Opens a dossier with two camps that oppose each other; gives its path. */
async function openDossier(page: Page, title: string): Promise<string> {
  await page.goto('/dossiers/new')
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Create the dossier' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Enter the summary' })).toBeFocused()
  await expect(page.getByLabel('Title')).toHaveValue(title)
  await page.getByLabel('Summary').fill('Who says what about the harbour')
  for (const [index, name] of ['Harbour board', 'Dockers'].entries()) {
    await page.getByRole('button', { name: 'Add a camp' }).click()
    await page.getByLabel(`Name of camp ${index + 1}`).fill(name)
  }
  await page.getByRole('checkbox', { name: /Harbour board against/ }).check()
  await page.getByRole('button', { name: 'Create the dossier' }).click()
  await page.waitForURL(/\/dossiers\/harbour-[^/]+\/members$/)
  return new URL(page.url()).pathname.replace('/members', '')
}

/** Makes a one-time link for an editor, as a lead. */
async function invite(page: Page, email: string): Promise<string> {
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' })
  await dialog.getByLabel('E-mail of the person').fill(email)
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const link = await dialog.getByLabel('One-time link').inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('button', { name: 'Invite somebody' })).toBeFocused()
  return link
}

async function enterBy(page: Page, link: string, name: string, email: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await expect(page.getByLabel('E-mail')).toHaveValue(email)
  await page.getByLabel('Password').fill('too short')
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'it needs at least 12' })).toBeFocused()
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Create the account' }).click()
  await page.waitForURL(/\/dossiers\/harbour-/)
}

test('a dossier with camps; a colleague comes in by a link, gets another role, and is shut out', async ({
  page,
  browser,
}) => {
  const refused = watchPolicy(page)
  const stamp = Date.now().toString(36)
  const [name, email] = [`Nadia ${stamp}`, `nadia-${stamp}@desk.example`]
  await signIn(page, 'lead')
  const dossier = await openDossier(page, `Harbour ${stamp}`)

  const link = await invite(page, email)
  expect(await invite(page, `second-${email}`)).not.toBe(link)
  await expect(page.getByRole('row', { name: new RegExp(`^${email}`) })).toBeVisible()
  const theirs = await anotherPage(browser)
  await enterBy(theirs, link, name, email)
  await theirs.goto(`${dossier}/members`)
  await expect(theirs.getByRole('row', { name: new RegExp(name) })).toContainText('editor')
  await expect(theirs.getByRole('button', { name: 'Invite somebody' })).toBeHidden()
  await theirs.goto(`${dossier}/settings`)
  await expect(theirs.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()

  const late = await anotherPage(browser)
  await late.goto(link)
  await expect(late.getByRole('heading', { name: 'no longer works' })).toBeVisible()

  await page.reload()
  await page.getByRole('button', { name: `Change the role of ${name}` }).click()
  const dialog = page.getByRole('dialog', { name: `The role of ${name}` })
  await dialog.getByLabel('Role').selectOption('reader')
  await dialog.getByRole('button', { name: 'Save the role' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('reader')

  await page.goto('/admin/people')
  await page.getByRole('button', { name: `Deactivate ${name}` }).click()
  await page.getByRole('dialog').getByLabel('Why?').fill('The link went to the wrong person')
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('The link went to the wrong person')

  await theirs.goto(`${dossier}/members`)
  await expect(theirs).toHaveURL(/\/sign-in\?from=/)
  await fillSignIn(theirs, { email, password })
  await expect(theirs.getByRole('alert').filter({ hasText: 'Wrong e-mail or password' })).toBeVisible()
  expect(refused).toEqual([])
})

test('the last lead cannot step down, and reads why', async ({ page }) => {
  await signIn(page, 'editor-2')
  await openDossier(page, `Harbour ${Date.now().toString(36)}`)
  await page.getByRole('button', { name: 'Change the role of Editor 2' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Role').selectOption('editor')
  await dialog.getByRole('button', { name: 'Save the role' }).click()
  await expect(dialog.getByRole('alert')).toContainText('A dossier keeps at least one active lead')
  await expect(dialog.getByLabel('Role')).toHaveValue('editor')
})

test('two leads at the settings: the second is shown what stands and chooses', async ({ page, browser }) => {
  await signIn(page, 'editor-1')
  const dossier = await openDossier(page, `Harbour ${Date.now().toString(36)}`)
  await page.goto(`${dossier}/settings`)
  const other = await anotherPage(browser)
  await signIn(other, 'editor-1', `${dossier}/settings`)
  await other.getByLabel('Title').fill('Harbour, as they see it')
  await other.getByRole('button', { name: 'Save the dossier' }).click()
  await expect(other.getByText('Saved.')).toBeVisible()
  await page.getByLabel('Title').fill('Harbour, as I see it')
  await page.getByRole('button', { name: 'Save the dossier' }).click()
  await expect(page.getByText('Harbour, as they see it')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue('Harbour, as I see it')
  await page.getByRole('button', { name: 'Save the dossier' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await other.reload()
  await expect(other.getByLabel('Title')).toHaveValue('Harbour, as I see it')
})

test('a changed password ends every session but the one it was changed in', async ({ page, browser }) => {
  const stamp = Date.now().toString(36)
  const email = `omar-${stamp}@desk.example`
  await signIn(page, 'editor-3')
  await openDossier(page, `Harbour ${stamp}`)
  const here = await anotherPage(browser)
  await enterBy(here, await invite(page, email), `Omar ${stamp}`, email)
  const elsewhere = await anotherPage(browser)
  await elsewhere.goto('/sign-in?from=/account')
  await fillSignIn(elsewhere, { email, password })
  await expect(elsewhere.getByRole('heading', { name: 'Your account' })).toBeVisible()

  await here.goto('/account')
  await here.getByLabel('Current password').fill(password)
  await here.getByLabel('New password').fill(nextPassword)
  await here.getByRole('button', { name: 'Change the password' }).click()
  await expect(here.getByText('Password changed')).toBeVisible()
  await here.reload()
  await expect(here.getByRole('heading', { name: 'Your account' })).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await fillSignIn(elsewhere, { email, password: nextPassword })
  await expect(elsewhere.getByRole('heading', { name: 'Your account' })).toBeVisible()
})

for (const tag of ['@phone', '@desktop']) {
  test(`nothing is found against these screens (${tag.slice(1)})`, { tag }, async ({ page }) => {
    await signIn(page, 'lead')
    const dossier = await openDossier(page, `Harbour ${Date.now().toString(36)}`)
    await invite(page, 'somebody@desk.example')
    for (const path of [
      '/dossiers',
      '/dossiers/new',
      `${dossier}/members`,
      `${dossier}/settings`,
      '/account',
      '/admin/people',
    ]) {
      await page.goto(path)
      await expectAccessible(page)
    }
    await page.goto(`${dossier}/members`)
    await page.getByRole('button', { name: 'Leave the dossier' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Enter the reason' })).toBeFocused()
    await expectAccessible(page)
  })
}
