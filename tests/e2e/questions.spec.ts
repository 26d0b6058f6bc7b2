import { expect, test } from '@playwright/test'
import { expectAccessible, signIn, watchPolicy } from './support'

const questions = '/dossiers/homs/questions'

test('the list by kind, with positions, their claims and the line to print with its caveat', async ({ page }) => {
  const refused = watchPolicy(page)
  await signIn(page, 'reader', questions)
  const choices = page.getByRole('region', { name: 'which of these' })
  const killers = choices.getByRole('listitem').filter({ hasText: 'Who carried out the killings' }).first()
  await expect(killers).toContainText('Militias loyal to the government')
  await expect(killers).toContainText('not known or declined')
  const toll = page.getByRole('region', { name: 'how many' }).getByRole('listitem').first()
  await expect(toll).toContainText('Print:')
  await expect(toll).toContainText('as reported by the Associated Press')
  await expect(page.getByRole('button', { name: 'Ask a question' })).toBeHidden()
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('figures stand on one scale, each with its words, its bounds and by whom it is reported', async ({ page }) => {
  const refused = watchPolicy(page)
  await signIn(page, 'reader', `${questions}/killed-in-syria`)
  const figures = page
    .getByRole('region', { name: 'figures given' })
    .getByRole('list', { name: 'Claims' })
    .getByRole('listitem')
  await expect(figures).toHaveCount(5)
  await expect(figures.first()).toContainText('as reported by The Journal, via Associated Press')
  await expect(figures.first().getByRole('img', { name: '> 7,500' })).toBeVisible()
  const print = page.getByRole('region', { name: 'Print' })
  await expect(print).toContainText('Must be printed with it')
  await expect(print).toContainText('Do not print')
  await expectAccessible(page)
  await page.goto(`${questions}/who-killed-homs`)
  await expect(page.getByRole('region', { name: 'says not known' })).toContainText('conflicts with nothing')
  await expect(page.getByRole('region', { name: 'denied: Armed groups' })).toContainText('Abo Emad')
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('an editor asks which of these; what is missing is said beside it; positions are changed later', async ({
  page,
}) => {
  const refused = watchPolicy(page)
  const stamp = Date.now().toString(36)
  const text = `Who closed the harbour ${stamp}?`
  await signIn(page, 'editor-1', questions)
  await page.getByRole('button', { name: 'Ask a question' }).click()
  const asking = page.getByRole('dialog', { name: 'Ask a question' })
  await asking.getByRole('textbox', { name: 'Question' }).fill(text)
  await asking.getByLabel('Kind of question').selectOption({ label: 'which of these' })
  await asking.getByLabel('Position 1', { exact: true }).fill('The harbour board')
  await asking.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(asking.getByRole('alert')).toContainText('Enter the position')
  await expect(asking.getByLabel('Position 1', { exact: true })).toHaveValue('The harbour board')
  await asking.getByLabel('Position 2', { exact: true }).fill('The dockers')
  await asking.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible()
  await expect(page.getByRole('region', { name: 'The dockers' })).toContainText('no claim says so')

  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  const editing = page.getByRole('dialog', { name: 'Edit the question' })
  await editing.getByRole('button', { name: 'Move position 1 down' }).click()
  await editing.getByRole('button', { name: 'Add a position' }).click()
  await editing.getByLabel('Position 3', { exact: true }).fill('The army')
  await editing.getByRole('button', { name: 'Save the question' }).click()
  await expect(editing).toBeHidden()
  const headings = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(headings.filter({ hasText: /^The/ })).toHaveText(['The dockers', 'The harbour board', 'The army'])
  await expect(page.getByRole('region', { name: 'History' })).toContainText('changed the question')
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('a question answered by claims keeps the positions they take', async ({ page }) => {
  await signIn(page, 'editor-1', `${questions}/who-began-uprising`)
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  const editing = page.getByRole('dialog', { name: 'Edit the question' })
  await editing.getByRole('button', { name: 'Remove position 1' }).click()
  await editing.getByRole('button', { name: 'Add a position' }).click()
  await editing.getByLabel('Position 2', { exact: true }).fill('Somebody else')
  await editing.getByRole('button', { name: 'Save the question' }).click()
  await expect(editing.getByRole('alert')).toContainText('Claims take the position')
})

test('on a phone a question and its figures fit the window @phone', async ({ page }) => {
  await signIn(page, 'reader', questions)
  await expect(page.getByRole('region', { name: 'which of these' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${questions}/killed-karm-zeitoun`)
  await expect(page.getByRole('img', { name: '45' })).toBeVisible()
  await expectAccessible(page)
})
