import { expect, test, type Page } from '@playwright/test'
import {
  cardOf,
  drag,
  fillSpeaker,
  hideSuggestions,
  open,
  openMore,
  painted,
  panelOf,
  placeOf,
  saveNote,
  textOf,
} from './reading'
import { expectAccessible, signIn, watchPolicy } from './support'

const arabicText = 'قال المرصد إن أكثر من ١٠٠ جثة وصلت 🕊 خلال أيام.\r\n\r\nوأضاف مديره أن هوية القتلة غير معروفة.'

async function clickOn(page: Page, words: string): Promise<void> {
  const { from } = await placeOf(page, words)
  await page.mouse.click(from.x + 3, from.y)
}

/** Selects the first nine characters of the text, as a finger would. */
const selectAtOnce = (page: Page) =>
  page.evaluate(() => {
    const node = document.querySelector('[data-start]')?.firstChild
    if (node instanceof Text) document.getSelection()?.setBaseAndExtent(node, 0, node, 9)
  })

test('with the mouse: words become a claim with a figure, underlined, with a card level with them', async ({
  page,
}) => {
  const refused = watchPolicy(page)
  await open(page)
  await drag(page, 'More than 7,500 people have died')
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^Claim/ })
    .click()
  const form = panelOf(page)
  await expect(form.getByText('“More than 7,500 people have died”')).toBeVisible()
  await expect(form.getByLabel('Speaker', { exact: true })).toHaveValue('the council')
  await expect(form.getByLabel('Kind')).toHaveValue('figure')
  await form.getByLabel('Statement').fill('More than 7,500 people have died in the quarter.')
  await expect(form.getByText('These words read as > 7,500')).toBeVisible()
  await expectAccessible(page)

  await fillSpeaker(form, '')
  await form.getByRole('button', { name: 'Save the claim' }).click()
  await expect(form.getByRole('alert')).toContainText('Choose a party, or write who it was')
  await expect(form.getByLabel('Statement')).toHaveValue('More than 7,500 people have died in the quarter.')

  await form.getByLabel('Speaker', { exact: true }).pressSequentially('observ')
  await form.getByRole('option', { name: /Syrian Observatory/ }).click()
  await openMore(form)
  await form.getByLabel('What is counted').fill('killed')
  await form.getByLabel('As of').fill('2012-03-10~')
  await expect(form.getByText('= about 10 March 2012')).toBeVisible()
  await form.getByRole('button', { name: 'Save the claim' }).click()
  await expect(form).toBeHidden()

  const card = cardOf(page, 'More than 7,500 people have died in the quarter.')
  await expect(card).toContainText('as reported by The Independent')
  await expect(card).toContainText('More than 7,500 · killed')
  await expect.poll(() => painted(page, 'claim-mo')).toEqual(['More than 7,500 people have died'])
  expect(await painted(page, 'active-mo')).toEqual(['More than 7,500 people have died'])
  const { top } = await placeOf(page, 'More than 7,500')
  expect(Math.abs(((await card.boundingBox())?.y ?? 0) - top)).toBeLessThan(4)
  await page.keyboard.press('Escape')
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('claims that overlap are both underlined, and clicks on their words take turns', async ({ page }) => {
  await open(page)
  await hideSuggestions(page)
  for (const [words, statement] of [
    ['The army denied it. Nobody could check', 'Whole sentence.'],
    ['army denied it', 'Part of it.'],
  ] as const) {
    await drag(page, words)
    await page.keyboard.press('c')
    await panelOf(page).getByLabel('Statement').fill(statement)
    await fillSpeaker(panelOf(page), 'the army, unnamed')
    await page.keyboard.press('Control+Enter')
    await expect(cardOf(page, statement)).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await expect.poll(() => painted(page, 'claim-none-0')).toEqual(['The army denied it. Nobody could check'])
  expect(await painted(page, 'claim-none-1')).toEqual(['army denied it'])
  const current = () => page.locator('[aria-current=true]').filter({ visible: true }).allTextContents()
  await clickOn(page, 'denied it')
  await expect.poll(current).toEqual(['Part of it.'])
  await clickOn(page, 'denied it')
  await expect.poll(current).toEqual(['Whole sentence.'])
  await clickOn(page, 'Word came')
  await expect.poll(current).toEqual([])
  await cardOf(page, 'Part of it.').getByRole('button').first().click()
  await expect.poll(() => painted(page, 'active')).toEqual(['army denied it'])
})

test('with the keyboard alone: caret, words, claim, note, cards', async ({ page }) => {
  await open(page)
  await hideSuggestions(page)
  await textOf(page).focus()
  await page.keyboard.press('Control+ArrowRight')
  expect(await painted(page, 'caret')).toHaveLength(1)
  await page.keyboard.press('Home')
  for (let word = 0; word < 4; word++) await page.keyboard.press('Control+Shift+ArrowRight')
  expect(await page.evaluate(() => document.getSelection()?.toString().trim())).toBe('Word came from the')
  await page.keyboard.press('c')
  await expect(panelOf(page).getByLabel('Statement')).toBeFocused()
  await page.keyboard.type('Word came, c and n and j are letters here.')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('witnesses, unnamed')
  await page.keyboard.press('Control+Enter')
  await expect(panelOf(page)).toBeHidden()
  await expect(cardOf(page, 'Word came, c and n and j are letters here.')).toContainText('witnesses, unnamed')

  await textOf(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  for (let word = 0; word < 3; word++) await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('n')
  await expect(page.getByRole('form', { name: 'Note on these words' }).getByLabel('Note')).toBeFocused()
  await page.keyboard.type('Which hospitals?')
  await page.keyboard.press('Control+Enter')
  await expect(cardOf(page, 'Which hospitals?')).toBeVisible()
  await expect.poll(() => painted(page, 'note-')).toHaveLength(1)

  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(cardOf(page, 'Word came').getByRole('button').first()).toBeFocused()
  await page.keyboard.press('j')
  await expect(cardOf(page, 'Which hospitals?').getByRole('button').first()).toBeFocused()
  await page.keyboard.press('k')
  await expect(cardOf(page, 'Word came').getByRole('button').first()).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
})

test('what is typed outlives a closed panel and a reload, and more words can be added', async ({ page }) => {
  await open(page)
  await drag(page, 'hospitals are full')
  await page.keyboard.press('c')
  await panelOf(page).getByLabel('Statement').fill('Hospitals in the quarter are full.')
  await drag(page, 'Nobody could check')
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^Add to the claim/ })
    .click()
  await expect(panelOf(page).getByText('“Nobody could check”')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Continue the unsaved claim' }).click()
  await expect(panelOf(page).getByLabel('Statement')).toHaveValue('Hospitals in the quarter are full.')
  await expect(panelOf(page).getByText('“hospitals are full”')).toBeVisible()
  await fillSpeaker(panelOf(page), 'the council, unnamed')
  await page.keyboard.press('Control+Enter')
  await expect(cardOf(page, 'Hospitals in the quarter are full.')).toBeVisible()
  await expect.poll(() => painted(page, 'claim-')).toEqual(['hospitals are full', 'Nobody could check'])
  await expect(page.getByRole('button', { name: 'Continue the unsaved claim' })).toHaveCount(0)
})

test('a right-to-left text with CRLF and characters beyond the basic plane keeps its words exact', async ({ page }) => {
  await open(page, arabicText, 'ar')
  await textOf(page).focus()
  await page.keyboard.press('Home')
  // To the left is onwards here.
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  expect(await page.evaluate(() => document.getSelection()?.toString().trim())).toBe('قال المرصد')
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('[data-start]')
    const [a, b] = [first?.firstChild, second?.firstChild]
    if (a instanceof Text && b instanceof Text) document.getSelection()?.setBaseAndExtent(a, a.data.indexOf('🕊'), b, 5)
  })
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^Claim/ })
    .click()
  await panelOf(page).getByLabel('Statement').fill('عبر سطرين')
  await fillSpeaker(panelOf(page), 'المرصد')
  await page.keyboard.press('Control+Enter')
  await expect(cardOf(page, 'عبر سطرين')).toBeVisible()
  await expect.poll(() => painted(page, 'claim-')).toEqual(['🕊 خلال أيام.وأضاف'])
  await expectAccessible(page)
})

test('on a phone a tap opens the card, and the form fills the screen @phone', async ({ page }) => {
  await open(page)
  await selectAtOnce(page)
  await page.getByRole('toolbar').getByRole('button', { name: 'Claim' }).tap()
  await panelOf(page).getByLabel('Statement').fill('Word came.')
  await fillSpeaker(panelOf(page), 'somebody, unnamed')
  await expectAccessible(page)
  await panelOf(page).getByRole('button', { name: 'Save the claim' }).tap()
  const sheet = page.getByRole('region', { name: 'Claim', exact: true })
  await expect(sheet).toContainText('Word came.')
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet).toBeHidden()
  const { from } = await placeOf(page, 'Word came')
  await page.touchscreen.tap(from.x + 3, from.y)
  await expect(sheet).toContainText('somebody, unnamed, as reported by The Independent')
  await expectAccessible(page)
})

test('on a slow line words selected before the scripts come can be claimed', async ({ page }) => {
  const path = await open(page)
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await expect(textOf(page)).toBeVisible()
  await selectAtOnce(page)
  await expect(saveNote(page)).toBeDisabled()
  await expect(page.getByRole('toolbar').getByRole('button', { name: /^Claim/ })).toBeVisible()
})

test('a reader may look and not write; what is not there is not found', async ({ page }) => {
  await signIn(page, 'reader', '/dossiers/homs/sources/independent-2012-03-12-karm-zeitoun')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('As Annan flies out')
  await expect(cardOf(page, 'Kofi Annan').first()).toBeVisible()
  await drag(page, 'Kofi Annan')
  await page.keyboard.press('c')
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await expect(panelOf(page)).toHaveCount(0)
  await expectAccessible(page)
  for (const path of ['no-such-source', 'independent-2012-03-12-karm-zeitoun?capture=x'])
    expect((await page.goto(`/dossiers/homs/sources/${path}`))?.status()).toBe(404)
})
