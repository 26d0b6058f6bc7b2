import { expect, test, type Page } from '@playwright/test'
import { current, dialog, headline, open, road, said, toll } from './drowned-city'
import { keys } from './hands'
import { cardOf, drag, painted, placeOf, textOf } from './reading'
import { anotherPage, expectAccessible, signIn, watchPolicy } from './support'

test('the headline stands once, and is claimed like any other words', async ({ page }) => {
  await open(page)
  await expect(textOf(page).locator('..').getByText(headline, { exact: true })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await drag(page, 'drowned city')
  await page.keyboard.press('c')
  await expect(page.getByRole('form', { name: 'New claim' }).getByText('“drowned city”')).toBeVisible()
})

test('two claims are linked from within the text by four keys', async ({ page }) => {
  await open(page)
  await textOf(page).focus()
  await page.keyboard.press('j')
  await expect(current(page)).toHaveText(toll)
  let pressed = 0
  const press = async (key: string) => {
    pressed += 1
    await page.keyboard.press(key)
  }
  await press('m')
  await said(page, 'Marked. Go to the other claim')
  await press('j')
  await expect(current(page)).toHaveText(road)
  await press('5')
  const form = dialog(page, 'Link this claim to another')
  await expect(form.getByLabel('Why')).toBeFocused()
  await expect(form.getByText(toll)).toBeVisible()
  await expect(form.getByText(road)).toBeVisible()
  await expect(form.getByLabel('This claim')).toHaveValue('qualifies')
  await page.keyboard.type('They were cut off.')
  await press('Control+Enter')
  await said(page, 'Link saved.')
  expect(pressed).toBeLessThanOrEqual(4)
  await expect(form).toBeHidden()
  await expect(current(page)).toHaveText(road)
  await expect(current(page)).toBeFocused()
  await page.keyboard.press('1')
  await said(page, 'Mark a claim first')
})

test('by keyboard: rated and noted from the text, and the caret is where it was', async ({ page }) => {
  const refused = watchPolicy(page)
  await open(page)
  await cardOf(page, road).getByRole('button', { name: road }).click()
  await textOf(page).focus()
  for (let word = 0; word < 3; word++) await page.keyboard.press('Control+ArrowRight')
  const caret = await painted(page, 'caret')
  const place = await page.evaluate(() => document.getSelection()?.focusOffset)
  await page.keyboard.press('r')
  const rating = dialog(page, 'Rate this claim')
  await expect(rating.getByRole('radio').first()).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('3')
  await page.keyboard.type('One official says so.')
  await page.keyboard.press('Escape')
  await expect(rating).toBeHidden()
  await expect(textOf(page)).toBeFocused()
  await page.keyboard.press('r')
  await expect(rating.getByLabel('Why')).toHaveValue('One official says so.')
  await page.keyboard.press('3')
  await page.keyboard.press('Control+Enter')
  await said(page, 'Rating saved.')
  await expect(textOf(page)).toBeFocused()
  expect(await painted(page, 'caret')).toEqual(caret)
  expect(await page.evaluate(() => document.getSelection()?.focusOffset)).toBe(place)
  await expect(cardOf(page, road).getByRole('button', { name: /^Rate again/ })).toBeVisible()

  await page.keyboard.press('n')
  await expect(dialog(page, 'Note on this claim').getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Which road is it?')
  await page.keyboard.press('Control+Enter')
  await said(page, 'Note saved.')
  await expect(textOf(page)).toBeFocused()
  await expect(cardOf(page, road)).toContainText('1 note')
  expect(await painted(page, 'caret')).toEqual(caret)

  await page.keyboard.press('v')
  await said(page, 'It answers no question whose answers are compared.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await said(page, 'Choose a claim first')
  expect(refused).toEqual([])
})

test('with the mouse: rated, marked and linked by the buttons of the cards', async ({ page }) => {
  await open(page)
  await cardOf(page, toll).getByRole('button', { name: toll }).click()
  const buttons = cardOf(page, toll).getByRole('group', { name: 'On this claim' })
  await buttons.getByRole('button', { name: /^Rate/ }).click()
  const rating = dialog(page, 'Rate this claim')
  await rating.getByRole('radio').nth(1).check()
  await rating.getByLabel('Why').fill('The society counts.')
  await rating.getByRole('button', { name: 'Rate', exact: true }).click()
  await said(page, 'Rating saved.')
  await expect(buttons.getByRole('button', { name: /^Rate again/ })).toBeFocused()

  await buttons.getByRole('button', { name: /^Mark/ }).click()
  await expectAccessible(page)
  await cardOf(page, road).getByRole('button', { name: road }).click()
  await cardOf(page, road)
    .getByRole('group', { name: 'Link the marked claim to this one' })
    .getByRole('button', { name: /^contradicts/ })
    .click()
  const linking = dialog(page, 'Link this claim to another')
  await linking.getByLabel('Why').fill('Nobody could have left.')
  await linking.getByRole('button', { name: 'Link', exact: true }).click()
  await said(page, 'Link saved.')
  await expect(cardOf(page, road)).toContainText('≠ contradicts 1')
})

test('pointing at words lifts their card, and at a card its words; not by colour alone', async ({ page }) => {
  await open(page)
  const { from } = await placeOf(page, 'the river road')
  await page.mouse.move(from.x + 4, from.y)
  await expect.poll(() => painted(page, 'lifted')).toEqual(['the river road was closed'])
  expect(await painted(page, 'ink-lifted')).toEqual(['the river road was closed'])
  await expect(page.locator('article[data-lifted]')).toContainText(road)
  await cardOf(page, toll).hover()
  await expect.poll(() => painted(page, 'lifted')).toEqual(['More than 900 people are dead'])
  await page.mouse.move(5, 5)
  await expect.poll(() => painted(page, 'lifted')).toEqual([])
  await cardOf(page, road).getByRole('button', { name: road }).focus()
  await expect.poll(() => painted(page, 'ink-lifted')).toEqual(['the river road was closed'])
})

test('the bar of the selected words stays in the window and off the words', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 420 })
  await open(page)
  const bar = page.getByRole('toolbar', { name: 'With the selected words' })
  for (const block of ['start', 'center', 'end'] as const) {
    await drag(page, 'the dam had been neglected')
    await page.evaluate(
      (where) => document.querySelectorAll('[data-start]')[2]?.scrollIntoView({ block: where }),
      block,
    )
    await expect(bar).toBeVisible()
    const lines = await page.evaluate(() =>
      [...(document.getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ top, bottom }) => ({ top, bottom })),
    )
    await expect
      .poll(async () => {
        const box = await bar.boundingBox()
        if (!box) return 'no bar'
        const covers = lines.some(({ top, bottom }) => box.y < bottom && box.y + box.height > top)
        return covers || box.y < 0 || box.y + box.height > 420 ? 'in the way' : 'beside'
      })
      .toBe('beside')
    await page.keyboard.press('Escape')
  }
})

/** Selects words of the text by keyboard alone: the caret goes to them by arrows. */
async function selectInText(page: Page, words: string): Promise<void> {
  await textOf(page).focus()
  await keys.select(page, words)
}

/** How one selects words and does something with them, and how one sends a form. */
const ways = {
  keyboard: {
    select: selectInText,
    act: (page: Page, key: 'w' | 's') => page.keyboard.press(key),
    send: (page: Page) => page.keyboard.press('Control+Enter'),
  },
  mouse: {
    select: drag,
    act: (page: Page, key: 'w' | 's') =>
      page
        .getByRole('toolbar', { name: 'With the selected words' })
        .getByRole('button', { name: key === 'w' ? /^Its words/ : /^Split off/ })
        .click(),
    send: (page: Page) =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Split|Change its words)$/ })
        .click(),
  },
}

for (const [by, way] of Object.entries(ways)) {
  test(`by ${by}: a claim is split where words are selected, and the article's words stay quoted in both`, async ({
    page,
  }) => {
    await open(page)
    await cardOf(page, toll).getByRole('button', { name: toll }).click()
    await way.select(page, 'people are dead')
    await way.act(page, 's')
    const form = dialog(page, 'Split the claim in two')
    const first = form.getByLabel('What the claim still says')
    await expect(first).toBeFocused()
    await expect(first).toHaveValue('More than 900')
    await expect(form.getByLabel('What the new claim says')).toHaveValue('people are dead')
    await expectAccessible(page)
    await form.getByLabel('What the new claim says').fill('Many are dead.')
    await first.focus()
    await way.send(page)
    await said(page, 'Split in two.')
    await expect(form).toBeHidden()
    await expect(cardOf(page, '“More than 900”')).toBeVisible()
    await expect(cardOf(page, 'Many are dead.')).not.toContainText('“Many')
    await expect.poll(() => painted(page, 'claim-')).toHaveLength(3)
    expect(await painted(page, 'claim-mo')).toEqual(expect.arrayContaining(['More than 900', 'people are dead']))
  })

  test(`by ${by}: a saved claim is given other words, and what it says goes along`, async ({ page }) => {
    await open(page)
    await cardOf(page, toll).getByRole('button', { name: toll }).click()
    await way.select(page, '900 people are dead')
    await way.act(page, 'w')
    const form = dialog(page, 'Words of the claim')
    await expect(form.getByText('“900 people are dead”')).toBeVisible()
    await expect(form.getByLabel('Use these words as its statement, too')).toBeChecked()
    await way.send(page)
    await said(page, 'Words of the claim changed.')
    await expect.poll(() => painted(page, 'claim-mo')).toEqual(['900 people are dead'])
    await expect(cardOf(page, '“900 people are dead”')).toBeVisible()
  })
}

test('a claim is not split into one that is there already, unless one says so', async ({ page }) => {
  await open(page)
  await cardOf(page, toll).getByRole('button', { name: toll }).click()
  await drag(page, 'More than 900 people are dead')
  await page.keyboard.press('s')
  const form = dialog(page, 'Split the claim in two')
  for (const half of ['the claim still says', 'the new claim says'])
    await form.getByLabel(`What ${half}`).fill('Over 900 died.')
  await page.keyboard.press('Control+Enter')
  await expect(form.getByRole('link', { name: /Over 900 died/ })).toBeVisible()
  await expect(form.getByLabel('What the new claim says')).toHaveValue('Over 900 died.')
  await expectAccessible(page)
  await form.getByLabel('Split anyway').check()
  await page.keyboard.press('Control+Enter')
  await said(page, 'Split in two.')
  await expect(form).toBeHidden()
})

test('a claim that was changed meanwhile is not overwritten, and the selected words are not lost', async ({
  page,
  browser,
}) => {
  const path = await open(page)
  await cardOf(page, toll).getByRole('button', { name: toll }).click()
  await drag(page, '900 people are dead')
  await page.keyboard.press('w')
  const form = dialog(page, 'Words of the claim')
  await expect(form.getByText('“900 people are dead”')).toBeVisible()

  const other = await anotherPage(browser)
  await signIn(other, 'editor-2', path)
  await cardOf(other, toll).getByRole('button', { name: toll }).click()
  await cardOf(other, toll).getByRole('link', { name: 'Open the claim' }).click()
  await other.getByRole('link', { name: /^Edit/ }).click()
  await other.getByLabel('Statement').fill('More than 900 are said to be dead.')
  await other.getByRole('button', { name: /^Save/ }).first().click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('More than 900 are said to be dead.')
  await other.close()

  await page.keyboard.press('Control+Enter')
  await expect(form.getByText('Somebody changed the claim meanwhile.')).toBeVisible()
  await form.getByRole('button', { name: 'Continue from the claim as it is now' }).click()
  await expect(form.getByText('More than 900 are said to be dead.')).toBeVisible()
  await expect(form.getByText('“900 people are dead”')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await said(page, 'Words of the claim changed.')
  await expect.poll(() => painted(page, 'claim-mo')).toEqual(['900 people are dead'])
  await expect(cardOf(page, 'More than 900 are said to be dead.')).toBeVisible()
})

test('the page of a claim leads to the text, where it is split', async ({ page }) => {
  await open(page)
  await cardOf(page, road).getByRole('button', { name: road }).click()
  await page.keyboard.press('s')
  await said(page, 'Select the words of the claim that the new one takes')
  await cardOf(page, road).getByRole('link', { name: 'Open the claim' }).click()
  await page.getByRole('link', { name: 'Split in the text' }).click()
  await said(page, 'Select the words of the claim that the new one takes')
  await expect(current(page)).toHaveText(road)
})

test('on a phone the sheet has the same buttons @phone', async ({ page }) => {
  await open(page)
  await textOf(page)
    .getByText('More than 900')
    .tap({ position: { x: 40, y: 10 } })
  const sheet = page.getByRole('region', { name: 'Claim', exact: true })
  await sheet.getByRole('button', { name: 'Rate' }).tap()
  await expect(dialog(page, 'Rate this claim')).toBeVisible()
  await expectAccessible(page)
  await dialog(page, 'Rate this claim').getByRole('button', { name: 'Close' }).tap()
  await expect(sheet.getByRole('button', { name: 'Note' })).toBeVisible()
})
