import { expect, type Page } from '@playwright/test'

/** How a person reaches and works things: with a mouse or with keys. */
export interface Hands {
  press: (page: Page, role: 'link' | 'button' | 'menuitem', name: string | RegExp) => Promise<void>
  select: (page: Page, words: string) => Promise<void>
  openClaimForm: (page: Page) => Promise<void>
  onClaim: (page: Page, key: 'r' | 'l' | 'n') => Promise<void>
  fill: (page: Page, label: string | RegExp, value: string) => Promise<void>
  choose: (page: Page, label: string | RegExp, value: string) => Promise<void>
  check: (page: Page, name: string | RegExp) => Promise<void>
  pickSpeaker: (page: Page, typed: string, name: RegExp) => Promise<void>
  pickClaim: (page: Page, typed: string, name: RegExp) => Promise<void>
}

const first = (page: Page, role: 'link' | 'button' | 'menuitem', name: string | RegExp) =>
  page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first()

/** Works everything with the mouse. */
export const mouse: Hands = {
  press: (page, role, name) => first(page, role, name).click(),
  select: selectByMouse,
  openClaimForm: (page) =>
    page
      .getByRole('toolbar', { name: 'With the selected words' })
      .getByRole('button', { name: /^Claim/ })
      .click(),
  onClaim: async (page, key) => {
    const names = { r: /^Rate/, l: /^Link/, n: /^Note/ }
    if (key === 'n')
      return page.getByRole('region', { name: 'Notes' }).getByRole('textbox', { name: 'New note' }).click()
    await page.locator(`[data-key="${key}"]`).getByRole('button', { name: names[key] }).click()
  },
  fill: (page, label, value) => page.getByLabel(label).first().fill(value),
  choose: async (page, label, value) => void (await page.getByLabel(label).first().selectOption({ label: value })),
  check: (page, name) => page.getByRole('radio', { name }).check(),
  pickSpeaker: async (page, typed, name) => {
    await page.getByRole('combobox', { name: 'Speaker' }).fill(typed)
    await page.getByRole('option', { name }).first().click()
  },
  pickClaim: async (page, typed, name) => {
    await page.getByRole('combobox', { name: 'The other claim' }).fill(typed)
    await page.getByRole('option', { name }).first().click()
  },
}

/** Nothing here clicks: what has the focus is reached by Tab, as a person would, and worked by keys. */
export const keys: Hands = {
  press: async (page, role, name) => {
    await tabTo(page, (at) => at.role === role && matches(at.name, name))
    await page.keyboard.press('Enter')
  },
  select: selectByKeys,
  openClaimForm: (page) => page.keyboard.press('c'),
  onClaim: (page, key) => page.keyboard.press(key),
  fill: async (page, label, value) => {
    await tabTo(page, (at) => at.typed && matches(at.name, label))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(value)
  },
  choose: async (page, label, value) => {
    await tabTo(page, (at) => at.tag === 'SELECT' && matches(at.name, label))
    await page.keyboard.type(value.slice(0, 12))
    await expect(page.locator(':focus')).toHaveValue(/.+/)
  },
  check: async (page, name) => {
    await tabTo(page, (at) => at.type === 'radio')
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press(step === 0 ? 'Space' : 'ArrowDown')
      if (matches(await nameOfFocus(page), name)) return
    }
    throw new Error(`No radio button ${String(name)} is reached by the arrow keys`)
  },
  pickSpeaker: async (page, typed, name) => {
    await tabTo(page, (at) => at.role === 'combobox' && at.name.startsWith('Speaker'))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(typed)
    await expect(page.getByRole('option', { name }).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  },
  pickClaim: async (page, typed, name) => {
    await tabTo(page, (at) => at.role === 'combobox' && at.name.startsWith('The other claim'))
    await page.keyboard.type(typed)
    await expect(page.getByRole('option', { name }).first()).toBeVisible()
    await page.keyboard.press('Enter')
  },
}

async function selectByMouse(page: Page, words: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('[data-start]')) {
      const text = line.firstChild
      const at = text?.textContent?.indexOf(wanted) ?? -1
      if (!text || at < 0) continue
      line.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + wanted.length)
      const rects = range.getClientRects()
      const [begin, end] = [rects[0], rects[rects.length - 1]]
      if (begin && end)
        return {
          from: { x: begin.left, y: begin.top + begin.height / 2 },
          to: { x: end.right, y: end.top + end.height / 2 },
        }
    }
    throw new Error(`${wanted} is not on the page`)
  }, words)
  await page.mouse.move(box.from.x + 0.5, box.from.y)
  await page.mouse.down()
  await page.mouse.move(box.to.x - 0.5, box.to.y, { steps: 8 })
  await page.mouse.up()
  expect((await page.evaluate(() => document.getSelection()?.toString()))?.trim()).toBe(words)
}

/** Tab to the text, arrows to the line and the words, Shift with arrows to select. */
async function selectByKeys(page: Page, words: string): Promise<void> {
  await tabTo(page, (at) => at.isText)
  const place = () =>
    page.evaluate((wanted) => {
      const selection = document.getSelection()
      const lines = [...document.querySelectorAll('[data-start]')]
      const line = lines.findIndex((each) => each.textContent?.includes(wanted))
      const here = lines.findIndex((each) => each.contains(selection?.focusNode ?? null))
      return {
        lines: line - here,
        characters: (lines[line]?.textContent?.indexOf(wanted) ?? 0) - (selection?.focusOffset ?? 0),
      }
    }, words)
  for (let at = await place(); at.lines !== 0; at = await place())
    await page.keyboard.press(at.lines > 0 ? 'ArrowDown' : 'ArrowUp')
  for (let at = await place(); at.characters !== 0; at = await place()) {
    const far = Math.abs(at.characters) > 120
    await page.keyboard.press(at.characters > 0 ? (far ? 'ArrowDown' : 'ArrowRight') : far ? 'ArrowUp' : 'ArrowLeft')
  }
  for (const _ of words) await page.keyboard.press('Shift+ArrowRight')
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(words)
}

interface Focus {
  role: string
  name: string
  tag: string
  type: string
  typed: boolean
  isText: boolean
}

const matches = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted || name.startsWith(`${wanted} (`) : wanted.test(name)

/** Presses Tab until what has the focus is wanted, `nth` of its kind; a page holds a few hundred stops at most. */
async function tabTo(page: Page, wanted: (at: Focus) => boolean, nth = 0): Promise<void> {
  let seen = 0
  for (let step = 0; step < 500; step += 1) {
    if (step > 0 || nth > 0 || !wanted(await focusOf(page))) await page.keyboard.press('Tab')
    if (wanted(await focusOf(page)) && seen++ === nth) return
  }
  throw new Error('Tab does not reach it')
}

async function nameOfFocus(page: Page): Promise<string> {
  return (await focusOf(page)).name
}

async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null
    const labels =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement
        ? at.labels
        : null
    const label = labels?.[0]?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent ?? ''
    const tag = at?.tagName ?? ''
    const roles: Record<string, string> = { A: 'link', BUTTON: 'button', SELECT: 'listbox' }
    const type = at?.getAttribute('type') ?? ''
    return {
      role: at?.getAttribute('role') ?? roles[tag] ?? '',
      name: label.replace(/\s+/g, ' ').trim(),
      tag,
      type,
      typed: tag === 'TEXTAREA' || (tag === 'INPUT' && type !== 'radio' && type !== 'checkbox'),
      isText: at?.querySelector('[data-start]') !== null && at !== document.body && at?.id !== 'main',
    }
  })
}
